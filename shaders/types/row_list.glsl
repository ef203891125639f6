// Appending rows that wait: to the list of all of them, and to that of their class (tables T_row_coerce and following,
// which have room for all nodes of their kinds). An item is 2 * node + (0 own row, 1 coercion) | class << WAIT_SHIFT.
//@ writes work0.item work1.item row_coerce.item row_assignees.item row_field.item row_index.item row_arith.item row_unary.item row_compare.item
//@ writes row_blocks.item row_hints.item row_bindings.item row_pattern.item row_leaf.item row_method.item row_call.item
//@ reads  pend0.eq
#include "lib/generic.glsl"

void row_append(uint slot, uint item) {
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row < C[slot + 1u]) H[C[slot] + row] = item;
}
void row_waits(uint list, uint item) {
    row_append(DIRECTORY + 4u * list, item);
    row_append(DIRECTORY + 4u * (T_row_coerce + (item >> WAIT_SHIFT)), item);
}
