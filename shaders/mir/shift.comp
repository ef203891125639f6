// Evaluation order where it is not the order of the text: initial values come before the patterns of `let` and `for`, the
// right side of an assignment before the left side.  Differences whose running sum is what each event moves by.
//@ kinds EXPR_ASSIGN EXPR_ASSIGN_OP EXPR_LET EXPR_FOR STMT_LET
//@ reads  node.kind node.role node.size mnode.pos0
//@ writes mevent.rows
#include "mir/events.glsl"
void move(uint n, uint by) {
    atomicAdd(H[at_mevent_rows(enter_event(n))], by);
    uint end = exit_event(n) + 1u;
    if (end < n_mevent) atomicAdd(H[at_mevent_rows(end)], 0u - by);
}
// The node that comes first in the text changes places with the one that follows it.
void swap(uint first, uint second) {
    move(first, 2u * node_size(second));
    move(second, 0u - 2u * node_size(first));
}
void run(uint i) {
    uint k = node_kind(i);
    if (k == N_EXPR_ASSIGN || k == N_EXPR_ASSIGN_OP || k == N_EXPR_LET) {
        swap(i - 1u - node_size(i - 1u), i - 1u);
    } else if (k == N_EXPR_FOR) {
        uint range = i - 1u - node_size(i - 1u);
        swap(range - node_size(range), range);
    } else if (k == N_STMT_LET) {
        // ATTR* PAT TYPE? INIT? ELSE?: the pattern changes places with all between it and INIT (types make no rows).
        uint c = i - 1u;
        if (node_role(c) == R_ELSE) c -= node_size(c);
        if (node_role(c) != R_INIT) return;
        uint type = c - node_size(c);
        bool typed = node_role(type) == R_TYPE;
        uint pattern = typed ? type - node_size(type) : type;
        uint by = 2u * node_size(c) + (typed ? 2u * node_size(type) : 0u);
        move(pattern, by);
        move(c, 0u - 2u * node_size(pattern));
        if (typed) move(type, 0u - 2u * node_size(pattern));
    }
}
