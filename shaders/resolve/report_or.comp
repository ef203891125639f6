// Names that are not bound in every alternative of an or-pattern.
//@ rows bind
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi node.first_tok node.last_tok

// First binding of `group` at a node >= lo, or NONE.
uint first_from(uint group, uint lo) {
    uint before = last_before(group, lo);
    uint at = before == NONE ? bind_begin(group) : before + 1u;
    if (at >= n_bind) return NONE;
    uint row = bind_order(at);
    return bind_group(row) == group ? row : NONE;
}

void run(uint i) {
    if (bind_body(i) == NONE) return;
    uint n = bind_node(i);
    uint group = bind_group(i);
    uint top = bind_top(i);
    uint c = n;
    while (c != top) {
        uint p = node_parent(c);
        // Only the first binding of the name in an or-pattern reports.
        if (node_kind(p) == N_PAT_OR && first_from(group, first_of(p)) == i) {
            uint e = p - 1u;
            uint begin = first_of(p);
            bool run = true;
            while (run) {
                uint row = first_from(group, first_of(e));
                bool there = row != NONE && bind_node(row) <= e;
                if (!there && node_kind(e) != N_PAT_NEVER)
                    diag_full(D_NOT_IN_ALL_PATTERNS, tok_lo(node_first_tok(e)), tok_hi(node_last_tok(e)), bind_sym(i), 0u, 0u,
                        tok_lo(node_tok(n)), tok_hi(node_tok(n)));
                run = first_of(e) > begin;
                if (run) e -= node_size(e);
            }
        }
        c = p;
    }
}
