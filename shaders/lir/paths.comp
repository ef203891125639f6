// Static data with the path of each file.
//@ rows   path
//@ reads  path.start path.len lpath.word
//@ writes data.word data.size data.section data.name data.name_len ltext.kind ltext.lo
void run(uint i) {
    uint d = C[CTL_LIR_PATH_DATA] + i;
    set_data_word(d, C[CTL_LIR_IMAGES] + C[CTL_LIR_PROMOTED_IMAGES] + lpath_word(i));
    set_data_size(d, path_len(i));
    set_data_section(d, DATA_RO);
    set_data_name(d, 0u);
    set_data_name_len(d, 0u);
    set_ltext_kind(d, MCONST_STR_PATH);
    set_ltext_lo(d, path_start(i));
}
