// Interning, second pass: 1 for the candidates that become rows, else 0.
//@ params cand slots out_col work_col
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_cand);
    uint slot_of = column_base(p_cand, p_out_col);
    uint work = column_base(p_cand, p_work_col);
    uint at = column_base(p_slots, 0u);
    uint room = row_capacity(p_slots);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint slot = H[slot_of + i];
        // After an overflow of the slots nobody wrote what is read here.
        bool fresh = slot < room;
        if (fresh) fresh = H[at + slot] == (i | HASH_CANDIDATE);
        H[work + i] = fresh ? 1u : 0u;
    }
}
