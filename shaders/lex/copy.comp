// Copies the pieces of strings that need no unescaping, and sets the literals' values.
//@ share  4
//@ rows   lex_piece
//@ reads  lex_piece.lit lex_piece.lo lex_piece.hi lex_piece.at lex_piece.hard lex_string.first lex_string.pieces src.word
//@ writes lit.v0 lit.v1 strdata.word
void run(uint i) {
    uint l = lex_piece_lit(i);
    uint lo = lex_piece_lo(i);
    uint first = lex_string_first(l);
    uint last = first + lex_string_pieces(l);
    uint start = lex_piece_at(first);
    uint base = ((start + 3u) & ~3u) + 8u * first;
    uint out_ = base + lex_piece_at(i) - start;
    uint n = lo == NONE || lex_piece_hard(i) != 0u ? 0u : lex_piece_hi(i) - lo;
    uint w = out_ >> 2;
    uint end = out_ + n;
    // Source byte of the first byte of output word w.
    uint p = lo - (out_ & 3u);
    uint shift = (p & 3u) * 8u;
    uint q = p >> 2;
    bool more = n != 0u;
    uint a = more ? src_word(q) : 0u;
    while (more) {
        q++;
        uint b = src_word(q);
        uint x = mix((a >> shift) | (b << (32u - shift)), a, shift == 0u);
        if (4u * w < out_) x &= 0xFFFFFFFFu << ((out_ - 4u * w) * 8u);
        if (4u * w + 4u > end) x &= 0xFFFFFFFFu >> ((4u * w + 4u - end) * 8u);
        if (w < cap_strdata) atomicOr(H[at_strdata_word(w)], x);
        a = b;
        w++;
        more = 4u * w < end;
    }
    if (i == first) {
        uint total = last < n_lex_piece ? lex_piece_at(last) : C[CTL_LEX_STRING_BYTES];
        set_lit_v0(l, base);
        set_lit_v1(l, total - start);
    }
}
