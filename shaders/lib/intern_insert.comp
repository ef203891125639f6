// Interning, first pass: each candidate finds the row that has its key, or claims a slot for itself.
// A claimed slot holds the smallest candidate of its key with HASH_CANDIDATE set.
//@ params cand cand_col table col k slots out_col
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_cand);
    if (!hash_room(p_slots, n + row_count(p_table))) return;
    uint mine = column_base(p_cand, p_cand_col);
    uint mine_stride = row_capacity(p_cand);
    uint base = column_base(p_table, p_col);
    uint stride = row_capacity(p_table);
    uint at = column_base(p_slots, 0u);
    uint room = row_capacity(p_slots);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        bool run = H[mine + i] != NONE;
        uint slot = hash_slot(hash_row(mine, mine_stride, p_k, i), room);
        uint result = NONE;
        while (run) {
            uint row = atomicCompSwap(H[at + slot], NONE, i | HASH_CANDIDATE);
            bool same = row == NONE;
            if (!same && row >= HASH_CANDIDATE)
                same = hash_same(mine, mine_stride, row ^ HASH_CANDIDATE, mine, mine_stride, i, p_k);
            else if (!same)
                same = hash_same(base, stride, row, mine, mine_stride, i, p_k);
            if (same) {
                // An existing row is smaller than every candidate and stays.
                if (row != NONE && row > (i | HASH_CANDIDATE)) atomicMin(H[at + slot], i | HASH_CANDIDATE);
                result = slot;
                run = false;
            } else {
                slot = hash_next(slot, room);
            }
        }
        H[column_base(p_cand, p_out_col) + i] = result;
    }
}
