// Writes the sorted order of a table's rows back, and where each group begins in it (at its smallest row).
//@ rows sort_a
//@ params table group_col order_col start_col
//@ reads  sort_a.value
#include "lib/generic.glsl"
void run(uint i) {
    uint row = sort_a_value(i);
    H[column_base(p_table, p_order_col) + i] = row;
    uint group = H[column_base(p_table, p_group_col) + row];
    if (group == row) H[column_base(p_table, p_start_col) + row] = i;
}
