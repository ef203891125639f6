// Bytes of all strings and paths, a word of `dword` at a time: found by binary search among the data.
//@ rows   dword
//@ reads  data.word data.size ltext.kind ltext.lo strdata.word src.word path_text.word
//@ writes dword.word
//@ consts mir_text
uint text_word(uint kind, uint i) {
    return kind == MCONST_STR_LIT ? strdata_word(i) : kind == MCONST_STR_SRC ? src_word(i)
        : kind == MCONST_STR_PATH ? path_text_word(i) : k_mir_text(i);
}
void run(uint i) {
    uint low = 0u, high = n_data;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (data_word(middle) <= i) low = middle;
        else high = middle;
    }
    uint at = 4u * (i - data_word(low)), size = data_size(low), word = 0u;
    if (at < size && ltext_kind(low) != MCONST_BITS) {
        uint kind = ltext_kind(low), from = ltext_lo(low) + at, shift = 8u * (from & 3u);
        word = text_word(kind, from >> 2) >> shift;
        if (shift != 0u) word |= text_word(kind, (from >> 2) + 1u) << (32u - shift);
        if (size - at < 4u) word &= (1u << (8u * (size - at))) - 1u;
    }
    set_dword_word(i, word);
}
