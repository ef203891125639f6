// What the other branches are, where types of branches differ.
//@ rows   diag
#include "explain/mismatch.glsl"

// The value of a block, or the block.
uint value_of(uint n) {
    uint tail = node_kind(n) == N_BLOCK ? child(n, R_TAIL) : NONE;
    return tail == NONE ? n : tail;
}

void arms(uint n, uint want) {
    uint arm = n;
    while (node_kind(arm) != N_ARM) arm = node_parent(arm);
    uint m = node_parent(arm);
    uint count = node_nth(arm);
    uint c = arm;
    uint steps = 0u;
    bool lines = false;
    bool whole = false;
    // The arm itself, up to four before it, then the whole match.
    while (c != NONE) {
        uint v = c == arm ? n : c == m ? m : value_of(child(c, R_BODY));
        bool one = one_line(lo_of(v), hi_of(v));
        if (c == m) {
            part(P_ARMS_DIFFER, lo_of(m), lines || one ? hi_of(child(m, R_SCRUTINEE)) : hi_of(m), 0u);
            c = NONE;
        } else {
            lines = lines || !one;
            if (c != arm && (count <= 4u || steps == 1u)) part_at(count <= 4u ? P_ARM_OF_TYPE : P_ARMS_OF_TYPE, v, want);
            uint b = prev_child(m, c);
            c = b == NONE || node_kind(b) != N_ARM || steps == 4u ? m : b;
        }
        steps++;
    }
}

void explain(uint i) {
    uint code = diag_code(i);
    if (!is_mismatch(code)) return;
    uint want = diag_a0(i);
    uint n = diag_a2(i) / 3u;
    if (code == D_IF_NO_ELSE) {
        uint then = child(n, R_THEN);
        if (then != NONE && child(then, R_TAIL) != NONE) part_at(P_FOUND_HERE, child(then, R_TAIL), 0u);
    } else if (code == D_MISMATCH_IF) {
        uint at = n;
        while (node_role(at) != R_ELSE) at = node_parent(at);
        part_at(P_EXPECTED_BECAUSE, value_of(child(node_parent(at), R_THEN)), 0u);
    } else if (code == D_MISMATCH_MATCH) {
        arms(n, want);
    }
}

void run(uint i) {
    parts(i, 10u);
    explain(i);
    flush_parts();
}
