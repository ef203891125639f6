// Row k of a column becomes the first row of a sorted column whose key is not less than k.
//@ params table col from_table from_col
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table), rows = row_count(p_from_table);
    uint target = column_base(p_table, p_col), keys = column_base(p_from_table, p_from_col);
    for (uint k = gl_GlobalInvocationID.x; k < n; k += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint lo = 0u, hi = rows;
        while (lo < hi) {
            uint mid = (lo + hi) >> 1;
            if (H[keys + mid] < k) lo = mid + 1u;
            else hi = mid;
        }
        H[target + k] = lo;
    }
}
