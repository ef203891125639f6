// Replaces slot numbers in a column by what the slots hold; NONE stays NONE.
//@ params table col slots
#include "lib/hash.glsl"
void main() {
    uint n = row_count(p_table);
    uint base = column_base(p_table, p_col);
    uint at = column_base(p_slots, 0u);
    uint room = row_capacity(p_slots);
    for (uint i = gl_GlobalInvocationID.x; i < n; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint slot = H[base + i];
        if (slot < room) H[base + i] = H[at + slot];
    }
}
