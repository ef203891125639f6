// Words of slots that are looked at.
//@ rows   slot
//@ reads  slot.size
//@ writes vslot.words
void run(uint i) {
    uint n = (slot_size(i) + 3u) / 4u;
    set_vslot_words(i, n <= RANGE_SLOT_WORDS ? n : 0u);
}
