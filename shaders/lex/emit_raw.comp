// Where each token starts, trivia included.
//@ rows   lex_group
//@ reads  lex_bits.word lex_group.at
//@ writes raw.start
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint row = lex_group_at(i);
    while (w < last) {
        uint bits = lex_bits_word(w) & 0x55555555u;
        while (bits != 0u) {
            uint k = uint(findLSB(bits));
            set_raw_start(row, (w << 4) + (k >> 1));
            row++;
            bits &= bits - 1u;
        }
        w++;
    }
}
