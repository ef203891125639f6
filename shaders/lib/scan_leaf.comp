// Third pass of a scan: each thread goes over its chunk again with its prefix.
//@ params out_table out_col
//@ reads scratch.word
#include "lib/scan.glsl"
void main() {
    uint n = row_count(p_table);
    uint size = scan_rows(n, gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n);
    uint values = column_base(p_table, p_col);
    uint target = column_base(p_out_table, p_out_col);
    uint flags = (p_op & 4u) != 0u ? column_base(p_table, p_flag_col) : 0u;
    uint sum = begin < n ? H[base_scratch + 2u * gl_GlobalInvocationID.x + 1u] : 0u;
    bool inclusive = (p_op & 8u) != 0u;
    uint whole = begin + ((end - begin) & ~3u);
    uvec4 last = uvec4(0u);
    for (uint i = begin; i < end; i += 4u) {
        uvec4 v = scan_values(values, i, end);
        uvec4 f = scan_flags(flags, i, end);
        uvec4 before, after;
        before.x = f.x != 0u ? scan_identity() : sum;
        after.x = scan_apply(before.x, v.x);
        before.y = f.y != 0u ? scan_identity() : after.x;
        after.y = scan_apply(before.y, v.y);
        before.z = f.z != 0u ? scan_identity() : after.y;
        after.z = scan_apply(before.z, v.z);
        before.w = f.w != 0u ? scan_identity() : after.z;
        after.w = scan_apply(before.w, v.w);
        sum = after.w;
        last = mix(before, after, bvec4(inclusive));
        if (i < whole) H4[(target + i) >> 2] = last;
    }
    // Up to three rows at the end: what lies behind them may be rows of the table of `out`.
    uint rest = begin < end ? (end - begin) & 3u : 0u;
    if (rest > 0u) H[target + whole] = last.x;
    if (rest > 1u) H[target + whole + 1u] = last.y;
    if (rest > 2u) H[target + whole + 2u] = last.z;
}
