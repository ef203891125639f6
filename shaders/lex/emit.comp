// Turns the marks of each group of 128 bytes into token rows: first byte and end.
//@ rows   lex_group
//@ reads  lex_bits.word lex_group.at
//@ writes tok.lo tok.hi
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint row = lex_group_at(i);
    uint bits = lex_bits_word(w);
    uint tokens = bits & 0xAAAAAAAAu;
    uint open = NONE;  // the row of the token that is not closed yet
    bool going = true;
    while (going) {
        // A token of this word, or on to the next word.
        bool token = tokens != 0u;
        uint k = uint(findLSB(tokens)) & 30u;
        uint later = bits & ~((4u << k) - 1u);
        w += token ? 0u : 1u;
        uint fetched = token ? 0u : w < last ? lex_bits_word(w) : 0u;
        uint marks = token ? (k == 30u ? 0u : later) : fetched;
        uint end = (w << 4) + (uint(findLSB(marks)) >> 1);
        uint which = token ? row : open;
        if (token) set_tok_lo(row, (w << 4) + (k >> 1));
        if (which != NONE && (marks != 0u || token)) set_tok_hi(which, marks != 0u ? end : NONE);
        open = marks != 0u ? NONE : which;
        row += token ? 1u : 0u;
        bits = token ? bits : fetched;
        tokens = token ? tokens & (tokens - 1u) : fetched & 0xAAAAAAAAu;
        going = token || w < last;
    }
    // A token that is still open ends at the next mark, in a later group: see lex/close.
}
