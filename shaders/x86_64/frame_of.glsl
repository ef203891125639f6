// Bytes of the frame of function f, from rbp down: stack homes of vregs, slots, outgoing arguments. The includer has home_bytes().
//@ reads  fn.slot fn.slots fn.out xslot.size xslot.at
uint frame_of(uint i) {
    uint slots = fn_slots(i);
    uint first = fn_slot(i);
    uint units = slots == 0u ? 0u : xslot_at(first + slots - 1u) + xslot_size(first + slots - 1u) - xslot_at(first);
    uint rest = home_bytes(i) + ((8u * fn_out(i) + 15u) & ~15u);
    // What cannot be addressed cannot be on any stack either: the probe at the end of the frame faults.
    return units >= (MAX_FRAME >> 4) - (rest >> 4) ? MAX_FRAME : rest + 16u * units;
}
