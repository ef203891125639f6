// Sets a column to start + i * step, over the table's rows or over its whole capacity; four rows at a time.
//@ params table col start step whole
#include "lib/generic.glsl"
void main() {
    uint base = column_base(p_table, p_col);
    uint n = p_whole != 0u ? row_capacity(p_table) : row_count(p_table);
    // Capacities are multiples of 16, and what lies behind the last row means nothing.
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * 256u) {
        H4[(base + i) >> 2] = p_start + (uvec4(i) + uvec4(0u, 1u, 2u, 3u)) * p_step;
    }
}
