// Sets a column to start + i * step, over the table's rows or over its whole capacity; four rows at a time.
//@ params table col start step whole
#include "lib/generic.glsl"
void main() {
    uint base = column_base(p_table, p_col);
    uint n = p_whole != 0u ? row_capacity(p_table) : row_count(p_table);
    // Capacities are multiples of 16, and what lies behind the last row means nothing.
    // Eight threads share a run of rows: a CPU driver has them go through all of it before the next eight.
    uint blocks = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;
    uint each = ((n + blocks - 1u) / blocks + 31u) & ~31u;
    uint begin = (gl_GlobalInvocationID.x >> 3u) * each;
    uint end = min(begin + each, n);
    for (uint i = begin + 4u * (gl_GlobalInvocationID.x & 7u); i < end; i += 32u) {
        H4[(base + i) >> 2] = p_start + (uvec4(i) + uvec4(0u, 1u, 2u, 3u)) * p_step;
    }
}
