// out[i] = column[index[i]] for each row i of the table that holds `index`; NONE stays NONE.
//@ params table index_col from_table from_col out_table out_col
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table);
    uint indices = column_base(p_table, p_index_col);
    uint from = column_base(p_from_table, p_from_col);
    uint target = column_base(p_out_table, p_out_col);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint at = H[indices + i];
        H[target + i] = at == NONE ? NONE : H[from + at];
    }
}
