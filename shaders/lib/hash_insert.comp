// Inserts each row of a table by its key; the slot's number goes to column `out_col` (NONE: to nowhere).
// Rows whose first key word is NONE are left out. A slot ends up with the smallest row of its key.
//@ params table col k slots out_col
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_table);
    if (!hash_room(p_slots, n)) return;
    uint base = column_base(p_table, p_col);
    uint stride = row_capacity(p_table);
    uint at = column_base(p_slots, 0u);
    uint room = row_capacity(p_slots);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        bool run = H[base + i] != NONE;
        uint slot = hash_slot(hash_row(base, stride, p_k, i), room);
        uint mine = NONE;
        while (run) {
            uint row = atomicCompSwap(H[at + slot], NONE, i);
            if (row == NONE || hash_same(base, stride, row, base, stride, i, p_k)) {
                if (row != NONE && row > i) atomicMin(H[at + slot], i);
                mine = slot;
                run = false;
            } else {
                slot = hash_next(slot, room);
            }
        }
        if (p_out_col != NONE) H[column_base(p_table, p_out_col) + i] = mine;
    }
}
