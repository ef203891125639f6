// Frame of each function, from rbp down: stack homes of vregs, slots, outgoing arguments.
//@ rows   fn
//@ reads  fn.vregs fn.params fn.slot fn.slots fn.out xslot.size xslot.at
//@ writes fn.frame
#include "x86_64/frame.glsl"
void run(uint i) {
    uint slots = fn_slots(i);
    uint first = fn_slot(i);
    uint units = slots == 0u ? 0u : xslot_at(first + slots - 1u) + xslot_size(first + slots - 1u) - xslot_at(first);
    uint rest = home_bytes(i) + ((8u * fn_out(i) + 15u) & ~15u);
    // What cannot be addressed cannot be on any stack either: the probe at the end of the frame faults.
    set_fn_frame(i, units >= (MAX_FRAME >> 4) - (rest >> 4) ? MAX_FRAME : rest + 16u * units);
}
