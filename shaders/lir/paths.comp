// Static data with the path of each file.
//@ rows   path
//@ reads  path.start path.len path_text.word lpath.word
//@ writes data.word data.size data.section data.name data.name_len dword.word
void run(uint i) {
    uint d = C[CTL_LIR_PATH_DATA] + i, at = lpath_word(i), len = path_len(i);
    set_data_word(d, at);
    set_data_size(d, len);
    set_data_section(d, DATA_RO);
    set_data_name(d, 0u);
    set_data_name_len(d, 0u);
    for (uint k = 0u; k < (len + 15u) / 16u * 4u; k++)
        set_dword_word(at + k, 4u * k < len ? path_text_word(path_start(i) / 4u + k) : 0u);
}
