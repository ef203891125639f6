// Room of each slot: words as variables, or bytes of the frame.
//@ rows   slot
//@ reads  slot.size sslot.taken
//@ writes sslot.words sslot.bytes
void run(uint i) {
    bool taken = sslot_taken(i) != 0u;
    set_sslot_words(i, taken ? 0u : (slot_size(i) + 3u) / 4u);
    set_sslot_bytes(i, taken ? (slot_size(i) + 15u) & ~15u : 0u);
}
