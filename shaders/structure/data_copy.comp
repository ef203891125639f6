// Copies each word of static data into the image of the arena.
//@ rows   dword
//@ reads  data.word data.at data.section data.size dword.word
//@ writes arena.word
void run(uint i) {
    uint low = 0u;
    uint high = n_data;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (data_word(middle) <= i) low = middle;
        else high = middle;
    }
    if (n_data == 0u) return;
    uint at = i - data_word(low);
    if (data_section(low) != DATA_ZERO && at < (data_size(low) + 3u) / 4u) set_arena_word(data_at(low) / 4u + at, dword_word(i));
}
