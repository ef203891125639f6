// Counts the tokens that start in each group of 128 bytes: all of them, or those that are no trivia.
//@ rows   lex_group
//@ reads  lex_bits.word
//@ writes lex_group.count
//@ params all
void run(uint i) {
    uint mask = p_all != 0u ? 0x55555555u : 0xAAAAAAAAu;
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint sum = 0u;
    while (w < last) {
        sum += uint(bitCount(lex_bits_word(w) & mask));
        w++;
    }
    set_lex_group_count(i, sum);
}
