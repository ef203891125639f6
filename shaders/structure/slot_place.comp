// Place of each slot in the frame of its function.
//@ rows   slot
//@ reads  slot.fn fn.slot sslot.byte
//@ writes slot.at
void run(uint i) { set_slot_at(i, sslot_byte(i) - sslot_byte(fn_slot(slot_fn(i)))); }
