// Static data with the bytes of each string constant.
//@ rows   mconst
//@ reads  mconst.kind mconst.lo mconst.hi lconst.data lconst.word
//@ writes data.word data.size data.section data.name data.name_len ltext.kind ltext.lo
void run(uint i) {
    uint kind = mconst_kind(i);
    if (kind != MCONST_STR_LIT && kind != MCONST_STR_TEXT && kind != MCONST_STR_SRC) return;
    uint d = lconst_data(i);
    set_data_word(d, C[CTL_LIR_PATHS] + lconst_word(i));
    set_data_size(d, mconst_hi(i));
    set_data_section(d, DATA_RO);
    set_data_name(d, 0u);
    set_data_name_len(d, 0u);
    set_ltext_kind(d, kind);
    set_ltext_lo(d, mconst_lo(i));
}
