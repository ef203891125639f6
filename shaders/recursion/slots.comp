// Slots are in the frame, whether their address is taken or not.
//@ rows   rslot
//@ reads  slot.size
//@ writes rslot.bytes
void run(uint s) { set_rslot_bytes(s, (slot_size(s) + 15u) & ~15u); }
