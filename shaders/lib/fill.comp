// Sets a column to start + i * step, over the table's rows or over its whole capacity.
//@ params table col start step whole
#include "lib/generic.glsl"
void main() {
    uint base = column_base(p_table, p_col);
    uint n = p_whole != 0u ? row_capacity(p_table) : row_count(p_table);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * 64u) H[base + i] = p_start + i * p_step;
}
