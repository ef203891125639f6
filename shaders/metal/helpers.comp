// Functions that the module needs; those that it does not are no text.
//@ rows   mhelper
//@ consts metal_helper
#include "metal/items.glsl"
void run(uint k) {
    uint word = C[CTL_METAL_NEEDS0];
    if (k >= 96u) word = C[CTL_METAL_NEEDS3];
    else if (k >= 64u) word = C[CTL_METAL_NEEDS2];
    else if (k >= 32u) word = C[CTL_METAL_NEEDS1];
    open_item(1u + k);
    add((word >> (k & 31u) & 1u) == 0u ? METAL_EMPTY : k_metal_helper(k), NONE, 0u, 0u);
    close_item(1u + k);
}
