// A whole scan by one workgroup, for few rows: each thread reduces its contiguous chunk, the pairs are scanned in shared
// memory, then each thread goes over its chunk again. The workgroup has at most 64 threads.
//@ params out_table out_col total_table total_word total_plus
//@ local 64
//@ grid 1
#include "lib/scan.glsl"
shared uint flag_of[64];
shared uint value_of[64];
void main() {
    uint n = row_count(p_table), t = gl_LocalInvocationID.x, threads = gl_WorkGroupSize.x;
    uint size = scan_rows(n, threads);
    uint begin = min(t * size, n), end = min(begin + size, n);
    uint values = column_base(p_table, p_col);
    uint target = column_base(p_out_table, p_out_col);
    uint flags = (p_op & 4u) != 0u ? column_base(p_table, p_flag_col) : 0u;
    bool inclusive = (p_op & 8u) != 0u;
    uint sum = scan_identity(), seen = 0u;
    for (uint i = begin; i < end; i += 4u) {
        uvec4 v = scan_values(values, i, end);
        uvec4 f = scan_flags(flags, i, end);
        sum = scan_apply(f.x != 0u ? scan_identity() : sum, v.x);
        sum = scan_apply(f.y != 0u ? scan_identity() : sum, v.y);
        sum = scan_apply(f.z != 0u ? scan_identity() : sum, v.z);
        sum = scan_apply(f.w != 0u ? scan_identity() : sum, v.w);
        seen |= f.x | f.y | f.z | f.w;
    }
    flag_of[t] = seen;
    value_of[t] = sum;
    barrier();
    for (uint d = 1u; d < threads; d *= 2u) {
        uint f = flag_of[t];
        uint v = value_of[t];
        if (t >= d) {
            v = f != 0u ? v : scan_apply(value_of[t - d], v);
            f |= flag_of[t - d];
        }
        barrier();
        flag_of[t] = f;
        value_of[t] = v;
        barrier();
    }
    if (t == threads - 1u) {
        if (p_total_table != NONE) set_row_count(p_total_table, value_of[t] + p_total_plus);
        if (p_total_word != NONE) C[p_total_word] = value_of[t];
    }
    sum = t == 0u ? scan_identity() : value_of[t - 1u];
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
