// Turns the marks of each group of 128 bytes into token rows: first byte, end, file. What a turn has nothing
// to say about goes behind the rows: a store that some lanes skip costs more.
//@ rows   lex_group
//@ reads  lex_bits.word lex_group.at lex_group.file file.start file.len
//@ spare  tok
//@ writes tok.lo tok.hi tok.file
#include "lex/select.glsl"
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 4u);
    uint w = i * words;
    uint last = min(w + words, n_lex_bits);
    uint row = lex_group_at(i);
    uint file = lex_group_file(i);
    // A group's second half may be in the next file.
    uint later = min(file + 1u, max(n_file, 1u) - 1u);
    uint second = sel(file + 1u < n_file, file_start(later), NONE);
    uint eof = file_start(file) + file_len(file);
    uint eof2 = sel(second != NONE, second + file_len(later), NONE);
    uint nowhere = n_tok + gl_LocalInvocationIndex;
    uint bits = lex_bits_word(w);
    uint tokens = bits & 0xAAAAAAAAu;
    uint open = nowhere;  // the row of the token that is not closed yet
    bool going = true;
    while (going) {
        // A token of this word, or on to the next word.
        bool token = tokens != 0u;
        uint k = uint(findLSB(tokens)) & 30u;
        w += sel(token, 0u, 1u);
        uint fetched = sel(w < last, lex_bits_word(min(w, n_lex_bits - 1u)), 0u);
        uint marks = sel(token, sel(k == 30u, 0u, bits & ~((4u << k) - 1u)), fetched);
        uint lo = (w << 4) + (k >> 1);
        bool ends = token && (lo == eof || lo == eof2);  // the end of a file, an empty token
        uint end = sel(ends, lo, sel(marks != 0u, (w << 4) + (uint(findLSB(marks)) >> 1), NONE));
        uint which = sel(token, row, open);
        uint place = sel(token, row, nowhere);
        set_tok_lo(place, lo);
        set_tok_file(place, sel(lo >= second, later, file));
        set_tok_hi(sel(token || marks != 0u, which, nowhere), end);
        open = sel(marks != 0u || ends, nowhere, which);
        row += sel(token, 1u, 0u);
        bits = sel(token, bits, fetched);
        tokens = sel(token, tokens & (tokens - 1u), fetched & 0xAAAAAAAAu);
        going = token || w < last;
    }
    // A token that is still open ends at the next mark, in a later group: see lex/close.
}
