// First pass of a scan: each thread reduces its contiguous chunk of rows to a pair in `scratch`.
//@ reads scratch.word
//@ writes scratch.word
#include "lib/scan.glsl"
void main() {
    uint n = row_count(p_table);
    uint size = chunk_rows(n, gl_NumWorkGroups.x * 64u, SCAN_LEAST);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n);
    uint values = column_base(p_table, p_col);
    uint flags = (p_op & 4u) != 0u ? column_base(p_table, p_flag_col) : 0u;
    uint sum = scan_identity();
    uint seen = 0u;
    for (uint i = begin; i < end; i++) {
        if ((p_op & 4u) != 0u && H[flags + i] != 0u) { seen = 1u; sum = scan_identity(); }
        sum = scan_apply(sum, H[values + i]);
    }
    if (begin < n) {
        H[base_scratch + 2u * gl_GlobalInvocationID.x] = seen;
        H[base_scratch + 2u * gl_GlobalInvocationID.x + 1u] = sum;
    }
}
