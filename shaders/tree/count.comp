// Counts the boundaries at each token and finds the greatest depth and whether delimiters balance.
//@ rows   tt
//@ writes tt_work.rows
#include "tree/boundary.glsl"
void run(uint i) {
    uint t = tt_term(i);
    bool twice = t == TERM_CLOSE_BRACE && brace_cut(i) != ROW_DEAD;
    set_tt_work_rows(i, (boundary_kind(t) != ROW_DEAD ? 1u : 0u) + (twice ? 1u : 0u));
    uint depth = tt_work_depth(i);
    if (depth >= 0x1000000u || (t == TERM_EOF && depth != 0u)) {
        C[CTL_TREE_BAD] = 1u;
    } else if (depth > 0u && t != TERM_CLOSE_BRACE && depth > C[CTL_TREE_DEPTH]) {
        atomicMax(C[CTL_TREE_DEPTH], depth);
    }
}
