// Ends the token that is open where a group begins: at the first mark of the first group behind it.
//@ rows   lex_group
//@ reads  lex_bits.word lex_group.at
//@ writes tok.hi
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint row = lex_group_at(i);
    uint bits = 0u;
    while (w < last && bits == 0u) {
        bits = lex_bits_word(w);
        w += bits == 0u ? 1u : 0u;
    }
    uint mark = (w << 4) + (uint(findLSB(bits)) >> 1);
    // Tokens that are closed end before this mark.
    if (bits != 0u && row > 0u) atomicMin(H[at_tok_hi(row - 1u)], mark);
}
