// Words of `dword` that each string constant takes; multiples of 4.
//@ rows   mconst
//@ reads  mconst.kind mconst.hi
//@ writes lconst.flag lconst.words
void run(uint i) {
    uint kind = mconst_kind(i);
    bool text = kind == MCONST_STR_LIT || kind == MCONST_STR_TEXT || kind == MCONST_STR_SRC;
    set_lconst_flag(i, text ? 1u : 0u);
    set_lconst_words(i, text ? (mconst_hi(i) + 15u) / 16u * 4u : 0u);
}
