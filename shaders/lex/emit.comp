// Turns the marks of each group of 128 bytes into token rows: first byte, end, file.
//@ rows   lex_group
//@ reads  lex_bits.word lex_group.at file.start
//@ writes tok.lo tok.hi tok.file
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint row = lex_group_at(i);
    // Two files never share 64 bytes; a group is two such halves.
    uint p = i << LEX_GROUP_SHIFT;
    uint a = 0u;
    uint b = n_file;
    while (b - a > 1u) {
        uint middle = (a + b) >> 1;
        bool left = file_start(middle) > p;
        b = left ? middle : b;
        a = left ? a : middle;
    }
    uint next_file = a + 1u < n_file ? file_start(a + 1u) : NONE;
    uint bits = lex_bits_word(w);
    uint open = NONE;  // the row of the token that is not closed yet
    bool going = true;
    while (going) {
        if (bits == 0u) {
            w++;
            going = w < last;
            bits = going ? lex_bits_word(w) : 0u;
        } else {
            uint k = uint(findLSB(bits)) & ~1u;
            uint at = (w << 4) + (k >> 1);
            uint both = (bits >> k) & 3u;
            bits &= ~(3u << k);
            if (open != NONE) set_tok_hi(open, at);
            open = NONE;
            if (at >= next_file) {
                a++;
                next_file = a + 1u < n_file ? file_start(a + 1u) : NONE;
            }
            if (both >= 2u) {
                set_tok_lo(row, at);
                set_tok_file(row, a);
                open = row;
                row++;
            }
        }
    }
    // The last token ends at the next mark, in a later group: see lex/close.
    if (open != NONE) set_tok_hi(open, NONE);
}
