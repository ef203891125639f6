// Interning, second pass: 1 for the candidates that become rows, else 0.
//@ params cand slots out_col work_col
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_cand);
    uint slot_of = column_base(p_cand, p_out_col);
    uint work = column_base(p_cand, p_work_col);
    uint at = column_base(p_slots, 0u);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * 64u) {
        uint slot = H[slot_of + i];
        H[work + i] = slot != NONE && H[at + slot] == (i | HASH_CANDIDATE) ? 1u : 0u;
    }
}
