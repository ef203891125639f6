// Frame slots padded to 16 bytes, which also gives them any alignment up to 16.
//@ rows   slot
//@ reads  slot.size
//@ writes xslot.size
void run(uint i) { set_xslot_size(i, (slot_size(i) + 15u) & ~15u); }
