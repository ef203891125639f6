// Declares the words of tables.
//@ rows   dword
//@ reads  data.word data.size data.at sdata.table sdata.own_at sdata.words_at arena.word
//@ writes spv.word
void run(uint i) {
    if (C[CTL_SV_TABLE_IDS] == 0u) return;
    uint low = 0u;
    uint high = n_data;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (data_word(middle) <= i) low = middle;
        else high = middle;
    }
    uint k = i - data_word(low), n = (data_size(low) + 3u) / 4u;
    if (sdata_table(low) == 0u || k >= n) return;
    uint id = C[CTL_SV_TABLE] + sdata_own_at(low) + SV_OWN_IDS + 1u + k;
    uint at = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * C[CTL_SV_OWNS] + sdata_words_at(low);
    set_spv_word(at + 4u + 4u * k, 43u | 4u << 16);
    set_spv_word(at + 5u + 4u * k, SV_I_U);
    set_spv_word(at + 6u + 4u * k, id);
    set_spv_word(at + 7u + 4u * k, arena_word(data_at(low) / 4u + k));
    set_spv_word(at + 19u + 4u * n + k, id);
}
