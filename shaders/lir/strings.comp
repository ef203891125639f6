// Static data with the bytes of each string constant.
//@ rows   mconst
//@ reads  mconst.kind mconst.lo mconst.hi strdata.word src.word
//@ reads  lconst.data lconst.word
//@ writes data.word data.size data.section data.name data.name_len dword.word
//@ consts mir_text
uint text_word(uint kind, uint i) {
    return kind == MCONST_STR_LIT ? strdata_word(i) : kind == MCONST_STR_SRC ? src_word(i) : k_mir_text(i);
}
void run(uint i) {
    uint kind = mconst_kind(i);
    if (kind != MCONST_STR_LIT && kind != MCONST_STR_TEXT && kind != MCONST_STR_SRC) return;
    uint d = lconst_data(i), at = C[CTL_LIR_PATHS] + lconst_word(i), len = mconst_hi(i), lo = mconst_lo(i);
    set_data_word(d, at);
    set_data_size(d, len);
    set_data_section(d, DATA_RO);
    set_data_name(d, 0u);
    set_data_name_len(d, 0u);
    uint shift = 8u * (lo & 3u);
    for (uint k = 0u; k < (len + 15u) / 16u * 4u; k++) {
        uint word = 0u;
        if (4u * k < len) {
            word = text_word(kind, (lo >> 2) + k) >> shift;
            if (shift != 0u) word |= text_word(kind, (lo >> 2) + k + 1u) << (32u - shift);
            uint left = len - 4u * k;
            if (left < 4u) word &= (1u << (8u * left)) - 1u;
        }
        set_dword_word(at + k, word);
    }
}
