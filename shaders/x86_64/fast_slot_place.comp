// Offset of each frame slot from rbp.
//@ rows   slot
//@ reads  slot.fn fn.slot xslot.size xslot.at
//@ writes slot.at
#include "x86_64/fast_frame.glsl"
void run(uint i) {
    uint f = slot_fn(i);
    set_slot_at(i, 0u - (home_bytes(f) + 16u * (xslot_at(i) - xslot_at(fn_slot(f)) + xslot_size(i))));
}
