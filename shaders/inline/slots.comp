// Slots that were there before.
//@ rows   slot
//@ reads  slot.size slot.align slot.fn fn.row irow.slot
//@ writes islot.size islot.align islot.fn
void run(uint i) {
    uint f = slot_fn(i), to = i + irow_slot(fn_row(f));
    set_islot_size(to, slot_size(i));
    set_islot_align(to, slot_align(i));
    set_islot_fn(to, f);
}
