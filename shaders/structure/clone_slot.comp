// The slots of the copies.
//@ rows   slot
//@ reads  slot.size slot.align slot.at fn.slot sclone.fn sclone.slot
//@ writes slot.size slot.align slot.at slot.fn
uint clone_at(uint k) {
    uint low = 0u;
    uint high = n_sclone;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (sclone_slot(middle) <= k) low = middle;
        else high = middle;
    }
    return low;
}
void run(uint i) {
    if (i < C[CTL_ST_SLOT0]) return;
    uint k = i - C[CTL_ST_SLOT0], c = clone_at(k), from = fn_slot(sclone_fn(c)) + k - sclone_slot(c);
    set_slot_size(i, slot_size(from));
    set_slot_align(i, slot_align(from));
    set_slot_at(i, slot_at(from));
    set_slot_fn(i, C[CTL_ST_FN0] + c);
}
