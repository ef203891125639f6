// Interning, fourth pass: fresh candidates are copied to the ends of the table, in order, and the slots
// hold their rows. `work_col` is the exclusive scan of the flags, CTL_INTERNED their sum.
//@ params cand cand_col table col k slots out_col work_col
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_cand);
    uint mine = column_base(p_cand, p_cand_col);
    uint mine_stride = row_capacity(p_cand);
    uint base = column_base(p_table, p_col);
    uint stride = row_capacity(p_table);
    uint first = row_count(p_table);
    uint slot_of = column_base(p_cand, p_out_col);
    uint work = column_base(p_cand, p_work_col);
    uint at = column_base(p_slots, 0u);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint place = H[work + i];
        uint next = i + 1u < n ? H[work + i + 1u] : C[CTL_INTERNED];
        uint row = first + place;
        if (place != next && row < stride) {
            for (uint c = 0u; c < p_k; c++) H[base + c * stride + row] = H[mine + c * mine_stride + i];
            H[at + H[slot_of + i]] = row;
        }
    }
}
