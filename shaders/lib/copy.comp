// out[i] = column[i] for each row i of the table of the column, four rows at a time.
//@ params table col out_table out_col
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table);
    uint from = column_base(p_table, p_col), target = column_base(p_out_table, p_out_col);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) H4[(target + i) >> 2] = H4[(from + i) >> 2];
}
