// Row k of a column becomes the first row of `sort_a` whose key is not less than k.
//@ params table col
//@ reads sort_a.key
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table);
    uint target = column_base(p_table, p_col);
    for (uint k = gl_GlobalInvocationID.x; k < n; k += gl_NumWorkGroups.x * 64u) {
        uint lo = 0u, hi = n_sort_a;
        while (lo < hi) {
            uint mid = (lo + hi) >> 1;
            if (sort_a_key(mid) < k) lo = mid + 1u;
            else hi = mid;
        }
        H[target + k] = lo;
    }
}
