// Stream compaction: out[position[i]] = i for each row i whose flag is not zero.
//@ params table flag_col pos_col out_table out_col
#include "lib/generic.glsl"
void main() {
    uint n = row_count(p_table);
    uint flags = column_base(p_table, p_flag_col);
    uint positions = column_base(p_table, p_pos_col);
    uint target = column_base(p_out_table, p_out_col);
    uint room = row_capacity(p_out_table);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint at = H[positions + i];
        if (H[flags + i] != 0u && at < room) H[target + at] = i;
    }
}
