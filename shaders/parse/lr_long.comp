// Parses the segments that parse/lr left, with the stack in the heap. A thread that has used up its
// turns writes down where it stands and goes on in the next round, which stays at this depth.
// Few segments come here, so a small grid finds most dispatches with nothing to do.
//@ share  4
//@ grid 8
//@ writes row.group row.sp row.data
#include "parse/global_stack.glsl"
const uint LR_STEPS = 4u;
#include "parse/kernel.glsl"
#include "parse/ending.glsl"

const uint BUDGET = 30000u;

// Forgets the nodes that a first attempt made.
void forget(uint begin, uint end) {
    uint at = begin;
    while (at < end) {
        set_anchor(at, uvec4(0u));
        at += tt_link(at) >> 7u;
        set_pt_ends(at - 1u, 0u);
        spent++;
    }
}

void main() {
    if (C[CTL_PARSE_DEEP] == 0u) return;
    for (uint i = gl_GlobalInvocationID.x; i < n_order; i += gl_NumWorkGroups.x * 64u) {
        uint row = order_row(i);
        if ((row_start(row) & SEGMENT_DEEP) != 0u && spent > BUDGET) C[CTL_PARSE_MORE] = 1u;
        else if ((row_start(row) & SEGMENT_DEEP) != 0u) {
            uint begin = row_begin(row);
            uint end = segment_end(row);
            uint start = row_start(row) & ~SEGMENT_DEEP;
            uint status = row_pos(row);
            Lr lr = Lr(row_group(row), row_sp(row), status, row_data(row));
            if (status >= UNFINISHED) lr = Lr(k_lr_begin(start), begin, begin, 0u);
            if (status == TOO_DEEP) forget(begin, end);
            uint failed = parse(begin, end, start, lr, BUDGET);
            if (failed == UNFINISHED) {
                C[CTL_PARSE_MORE] = 1u;
                set_row_group(row, lr.word);
                set_row_data(row, lr.bits);
                set_row_sp(row, lr.sp);
                set_row_pos(row, lr.pos);
            } else {
                set_row_start(row, start);
                if (failed != NONE) mark_error(row, start, failed);
            }
        }
    }
}
