// Declares the variable of each table, but for its words.
//@ rows   data
//@ reads  data.size data.at sdata.table sdata.own_at sdata.words_at
//@ writes spv.word
void run(uint i) {
    if (sdata_table(i) == 0u) return;
    uint n = (data_size(i) + 3u) / 4u, id = C[CTL_SV_TABLE] + sdata_own_at(i);
    uint at = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * C[CTL_SV_OWNS] + sdata_words_at(i);
    uint w[19] = uint[19](
        43u | 4u << 16, SV_I_U, id, n,
        43u | 4u << 16, SV_I_U, id + 4u, data_at(i),
        28u | 4u << 16, id + 1u, SV_I_U, id,
        32u | 4u << 16, id + 2u, 6u, id + 1u,
        44u | (3u + n) << 16, id + 1u, id + 5u);
    uint v[5] = uint[5](59u | 5u << 16, id + 2u, id + 3u, 6u, id + 5u);
    for (uint k = 0u; k < 4u; k++) set_spv_word(at + k, w[k]);
    for (uint k = 4u; k < 19u; k++) set_spv_word(at + 4u * n + k, w[k]);
    for (uint k = 0u; k < 5u; k++) set_spv_word(at + 5u * n + 19u + k, v[k]);
}
