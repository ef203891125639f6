// Row counts of what SPIR-V names.
//@ reads  slot.fn
//@ counts dname dslot
//@ grid 1
//@ local 1
#include "debug/blocks.glsl"
void main() {
    uint rows = 0u;
    for (uint b = 0u; b <= BLOCK_ARG; b++) rows += block_rows(b);
    set_n_dname(rows);
    set_n_dslot(n_slot);
    C[CTL_DEBUG_FILES] = n_path;
}
