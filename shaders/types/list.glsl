// Work lists: tables with one column, appended to in any order (nothing depends on the order).
//@ writes work0.item work1.item pend0.eq pend1.eq
#include "lib/generic.glsl"

uint list_item(uint t, uint i) { return H[column_base(t, 0u) + i]; }
void list_append(uint t, uint item) {
    uint row = atomicAdd(C[DIRECTORY + 4u * t + 2u], 1u);
    if (row < row_capacity(t)) {
        H[column_base(t, 0u) + row] = item;
    } else {
        atomicMax(C[DIRECTORY + 4u * t + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
    }
}
