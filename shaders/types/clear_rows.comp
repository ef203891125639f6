// The lists of rows by class are empty.
//@ writes row_coerce.item row_assignees.item row_field.item row_index.item row_arith.item row_unary.item row_compare.item row_blocks.item
//@ writes row_casts.item row_hints.item row_bindings.item row_pattern.item row_leaf.item row_method.item row_call.item
//@ counts row_coerce row_assignees row_field row_index row_arith row_unary row_compare row_blocks row_hints row_bindings row_pattern
//@ counts row_casts row_leaf row_method row_call
//@ grid   1
//@ local  1
void main() {
    for (uint k = 0u; k < WAIT_CLASSES; k++) C[DIRECTORY + 4u * (T_row_coerce + k) + 2u] = 0u;
}
