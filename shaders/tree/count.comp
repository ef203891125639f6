// Counts the boundaries at each token and finds the greatest depth and whether delimiters balance.
//@ rows   tt
//@ writes tt_work.rows
#include "tree/boundary.glsl"
void run(uint i) {
    set_tt_work_rows(i, boundary_count(i));
    uint depth = tt_work_depth(i);
    if (depth >= 0x1000000u || (tt_term(i) == TERM_EOF && depth != 0u)) {
        C[CTL_TREE_BAD] = 1u;
    } else if (depth > 0u && tt_term(i) != TERM_CLOSE_BRACE && depth > C[CTL_TREE_DEPTH]) {
        atomicMax(C[CTL_TREE_DEPTH], depth);
    }
}
