// Frame slots in units of 16 bytes, which also gives them any alignment up to 16.
//@ rows   slot
//@ reads  slot.size
//@ writes xslot.size
void run(uint i) { set_xslot_size(i, (slot_size(i) >> 4) + ((slot_size(i) & 15u) != 0u ? 1u : 0u)); }
