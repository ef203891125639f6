// Place of each datum in `rustg_data`: 16 bytes of nothing, the bytes of `dword`, then data without bytes.
//@ rows   data
//@ reads  data.section data.word dword.word
//@ writes tdata.at
void run(uint d) {
    uint bytes = 16u + 4u * ((n_dword + 1u) & ~1u);
    set_tdata_at(d, data_section(d) == DATA_ZERO ? ((bytes + 15u) & ~15u) + tdata_at(d) : 16u + 4u * data_word(d));
}
