// Frame of each function, from rbp down: stack homes of vregs, slots, outgoing arguments.
//@ rows   fn
//@ reads  fn.vregs fn.params fn.slot fn.slots fn.out xslot.size xslot.at
//@ writes fn.frame
#include "x86_64/frame.glsl"
void run(uint i) {
    uint slots = fn_slots(i);
    uint first = fn_slot(i);
    uint bytes = slots == 0u ? 0u : xslot_at(first + slots - 1u) + xslot_size(first + slots - 1u) - xslot_at(first);
    set_fn_frame(i, home_bytes(i) + bytes + ((8u * fn_out(i) + 15u) & ~15u));
}
