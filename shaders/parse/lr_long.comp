// Parses again the segments that the private stack of parse/lr was too small for, with the stack in
// the heap. Few are, so one step for each thread finds most dispatches with nothing to do.
//@ grid 8
#include "parse/global_stack.glsl"
#include "parse/kernel.glsl"
#include "parse/take.glsl"

// Forgets the nodes that the first attempt made.
void forget(uint row) {
    uint place = row_place(row);
    uint end = (place & ROW_MASK) + (place >> ROW_SHIFT == ROW_CLOSE ? 0u : 1u);
    uint at = row_begin(row);
    while (at < end) {
        set_pt_meta(at, 0u);
        at += tt_link(at) >> 7u;
        set_pt_ends(at - 1u, 0u);
    }
}

void main() {
    if (C[CTL_PARSE_DEEP] == 0u) return;
    for (uint i = gl_GlobalInvocationID.x; i < n_order; i += gl_NumWorkGroups.x * 64u) {
        uint row = order_row(i);
        if ((row_start(row) & SEGMENT_DEEP) != 0u) {
            forget(row);
            take(row, true);
        }
    }
}
