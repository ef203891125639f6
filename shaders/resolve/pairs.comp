// Makes (group, row) pairs of a table's rows for the sort.
//@ grid 0
//@ params table group_col
//@ writes sort_a.key sort_a.value
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table);
    if (gl_GlobalInvocationID.x == 0u) set_row_count(T_sort_a, n);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * 64u) {
        set_sort_a_key(i, H[column_base(p_table, p_group_col) + i]);
        set_sort_a_value(i, i);
    }
}
