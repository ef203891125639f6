// First pass of a scan: each thread reduces its contiguous chunk of rows to a pair in `scratch`.
//@ reads scratch.word
//@ writes scratch.word
#include "lib/scan.glsl"
void main() {
    uint n = row_count(p_table);
    uint size = scan_rows(n, gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n);
    uint values = column_base(p_table, p_col);
    uint flags = (p_op & 4u) != 0u ? column_base(p_table, p_flag_col) : 0u;
    uint sum = scan_identity();
    uint seen = 0u;
    for (uint i = begin; i < end; i += 4u) {
        uvec4 v = scan_values(values, i, end);
        uvec4 f = scan_flags(flags, i, end);
        sum = scan_apply(f.x != 0u ? scan_identity() : sum, v.x);
        sum = scan_apply(f.y != 0u ? scan_identity() : sum, v.y);
        sum = scan_apply(f.z != 0u ? scan_identity() : sum, v.z);
        sum = scan_apply(f.w != 0u ? scan_identity() : sum, v.w);
        seen |= f.x | f.y | f.z | f.w;
    }
    if (begin < n) {
        H[base_scratch + 2u * gl_GlobalInvocationID.x] = seen;
        H[base_scratch + 2u * gl_GlobalInvocationID.x + 1u] = sum;
    }
}
