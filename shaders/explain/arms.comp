// What a match or pattern does not cover: the arm that is missing, or how a `let` would take it.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 witness.node witness.kind witness.value
//@ reads  ty.kind ty.data ty.arg ty_arg.ty def.kind def.n_member
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "explain/witness.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    bool in_match = code == D_PATTERN_MATCH;
    bool let_ = code == D_PATTERN_LET;
    if (code == D_MATCH_EMPTY) {
        part(P_ADD_ONLY_ARM, diag_hi(i), hi_of(diag_a1(i)), 0u);
        part_full(P_ARM_ONLY, NONE, 0u, diag_lo(i), 0u, 0u);
        return;
    }
    if (!in_match && !let_ && code != D_PATTERN_PARAM && code != D_PATTERN_FOR) return;
    uint n = diag_a0(i);
    uint total = missing(n, peeled(diag_a2(i)));
    uint arms = NONE;
    uint before = NONE;
    if (in_match) {
        uint c = last_child(n);
        uint steps = 0u;
        while (c != NONE && before == NONE && steps < 4096u) {
            if (node_kind(c) == N_ARM) {
                before = arms != NONE ? c : NONE;
                arms = arms == NONE ? c : arms;
            }
            c = prev_child(n, c);
            steps++;
        }
    }
    if (in_match) {
        uint lo = arms == NONE ? diag_hi(i) : hi_of(arms);
        uint after = arms == NONE ? 0u : node_last_tok(arms) + 1u;
        if (arms != NONE && tok_kind(after) == TOK_COMMA) after++;
        bool lines = arms != NONE && (before != NONE ? !one_line(hi_of(before), lo_of(arms)) : !one_line(lo, tok_lo(after)));
        uint what = total == 1u ? P_ADD_ARM : total < 4u ? P_ADD_OR_ARM : P_ADD_WILD_ARM;
        part(what, lo, arms == NONE ? hi_of(n) : lo, 0u);
        if (arms == NONE) part_full(P_ARM_ALONE, NONE, 0u, n, diag_lo(i), 0u);
        else if (lines) part_full(P_ARM_LINE, NONE, 0u, n, lo_of(arms), 0u);
        else part_full(P_ARM_SAME_LINE, NONE, 0u, n, 0u, 0u);
        return;
    }
    // A pattern that must not fail.
    uint top = n;
    while (node_role(top) != R_PAT && node_role(top) != R_PARAM && node_parent(top) != NONE) top = node_parent(top);
    uint p = node_parent(top);
    if (let_ && p != NONE && node_kind(p) == N_STMT_LET && child(p, R_INIT) != NONE) {
        uint end = hi_of(child(p, R_INIT));
        bool binds = false;
        uint low = n + 1u - node_size(n);
        for (uint k = low; k <= n && k < low + 4096u; k++) binds = binds || node_kind(k) == N_PAT_BIND || (node_kind(k) == N_PAT_FIELD && node_size(k) == 1u);
        uint many = total > 1u ? 1u : 0u;
        if (binds) {
            part(P_USE_LET_ELSE + many, end, end, 0u);
        } else {
            part(P_USE_IF_LET + many, item_lo(p), item_lo(p), 0u);
            part(P_EDIT_TODO_BLOCK, end, end, 0u);
        }
    }
    bool digits = node_kind(n) == N_PAT_LIT && diag_hi(i) - diag_lo(i) < 64u;
    for (uint k = diag_lo(i); digits && k < diag_hi(i); k++) digits = src_byte(k) >= 48u && src_byte(k) <= 57u;
    if (digits) part(P_UNDERSCORE_NAME, diag_lo(i), diag_lo(i), 0u);
}

void run(uint i) {
    parts(i, 50u);
    explain(i);
    flush_parts();
}
