// Functions that the module needs, when all else is counted.
//@ rows   mhelper
//@ consts metal_helper
#include "metal/items.glsl"
void run(uint k) {
    uint word = C[CTL_METAL_NEEDS0];
    if (k >= 96u) word = C[CTL_METAL_NEEDS3];
    else if (k >= 64u) word = C[CTL_METAL_NEEDS2];
    else if (k >= 32u) word = C[CTL_METAL_NEEDS1];
    if ((word >> (k & 31u) & 1u) == 0u) return;
    open_item(1u + k);
    if (p_write == 0u) pieces++;
    else add(k_metal_helper(k), NONE, 0u, 0u);
    close_item(1u + k);
}
