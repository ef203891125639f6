// Where each piece of a string ends, and whether it is copied as it is: no backslash (unless raw), no
// carriage return, no NUL in a C string, nothing outside ASCII in a byte string. The others are listed.
//@ share  4
//@ rows   lex_piece
//@ reads  lex_piece.lit lex_piece.lo lex_string.hi lex_string.first lex_string.pieces lit.tok tok.kind src.word
//@ writes lex_piece.hi lex_piece.size lex_piece.hard lex_hard.piece
#include "lib/source.glsl"
uint equal4(uint x, uint k) {
    uint t = x ^ k;
    return ~(((t & 0x7f7f7f7fu) + 0x7f7f7f7fu) | t | 0x7f7f7f7fu);
}
void run(uint i) {
    uint l = lex_piece_lit(i);
    uint lo = lex_piece_lo(i);
    uint last = lex_string_first(l) + lex_string_pieces(l);
    uint hi = lex_string_hi(l);
    uint kind = tok_kind(lit_tok(l));
    bool mine = lo != NONE;
    uint k = i + 1u;
    bool going = mine && k < last;
    while (going) {
        uint next = lex_piece_lo(k);
        if (next != NONE) hi = next;
        k++;
        going = next == NONE && k < last;
    }
    if (!mine) lo = hi;
    bool raw = kind >= TOK_RAW_STR;
    uint slash = raw ? 0x0d0d0d0du : 0x5c5c5c5cu;
    bool bytes = kind == TOK_BYTE_STR || kind == TOK_RAW_BYTE_STR;
    bool c_str = kind == TOK_C_STR || kind == TOK_RAW_C_STR;
    uint high = bytes ? 0x80808080u : 0u;
    uint nul = c_str ? 0u : 0x0d0d0d0du;
    bool too_long = hi - lo > LEX_MAX_PIECE;
    uint end = too_long ? lo : hi;
    uint w = lo >> 2;
    uint special = too_long ? 1u : 0u;
    while (4u * w < end) {
        uint x = src_word(w);
        uint hit = equal4(x, slash) | equal4(x, 0x0d0d0d0du) | equal4(x, nul) | (x & high);
        if (4u * w < lo) hit &= 0xFFFFFFFFu << ((lo - 4u * w) * 8u);
        if (4u * w + 4u > end) hit &= 0xFFFFFFFFu >> ((4u * w + 4u - end) * 8u);
        special |= hit;
        w++;
    }
    bool hard = special != 0u && mine;
    set_lex_piece_hi(i, hi);
    set_lex_piece_size(i, hi - lo);
    set_lex_piece_hard(i, hard ? 1u : 0u);
    if (hard) {
        uint row = atomicAdd(C[DIRECTORY + 4u * T_lex_hard + 2u], 1u);
        set_lex_hard_piece(row, i);
    }
}
