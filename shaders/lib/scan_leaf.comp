// Third pass of a scan: each thread goes over its chunk again with its prefix.
//@ params out_table out_col
//@ reads scratch.word
#include "lib/scan.glsl"
void main() {
    uint n = row_count(p_table);
    uint size = chunk_rows(n, gl_NumWorkGroups.x * 64u, SCAN_LEAST);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n);
    uint values = column_base(p_table, p_col);
    uint target = column_base(p_out_table, p_out_col);
    uint flags = (p_op & 4u) != 0u ? column_base(p_table, p_flag_col) : 0u;
    uint sum = begin < n ? H[base_scratch + 2u * gl_GlobalInvocationID.x + 1u] : 0u;
    for (uint i = begin; i < end; i++) {
        if ((p_op & 4u) != 0u && H[flags + i] != 0u) sum = scan_identity();
        uint next = scan_apply(sum, H[values + i]);
        H[target + i] = (p_op & 8u) != 0u ? next : sum;
        sum = next;
    }
}
