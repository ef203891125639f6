// Cuts string literals into pieces at places that are surely not inside an escape sequence: after a
// letter that is in none, or before a backslash that follows none.
//@ share  4
//@ rows   lex_piece
//@ reads  lex_string.lo lex_string.hi lex_string.first lit.tok tok.kind
//@ writes lex_piece.lit lex_piece.lo
#include "lib/source.glsl"
// Letters that are no hexadecimal digit and in no escape: g..z without n r t u x, as bits from `a`.
const uint SAFE = 0x03FFFFC0u & ~((1u << 13) | (1u << 17) | (1u << 19) | (1u << 20) | (1u << 23));
void run(uint i) {
    uint a = 0u;
    uint b = n_lex_string;
    while (b - a > 1u) {
        uint middle = (a + b) >> 1;
        bool left = lex_string_first(middle) > i;
        b = left ? middle : b;
        a = left ? a : middle;
    }
    uint lo = lex_string_lo(a);
    uint hi = lex_string_hi(a);
    uint k = i - lex_string_first(a);
    bool raw = tok_kind(lit_tok(a)) >= TOK_RAW_STR;
    uint p = lo + (k << LEX_PIECE_SHIFT);
    uint high = min(p + (1u << LEX_PIECE_SHIFT), hi);
    uint found = k == 0u ? lo : NONE;
    bool going = k > 0u && p < high;
    uint before = k > 0u ? src_byte(p - 1u) : 0u;
    while (going) {
        uint c = src_byte(p);
        uint letter = (before | 32u) - 0x61u;
        bool safe = letter < 26u && ((SAFE >> letter) & 1u) != 0u;
        safe = safe || (c == 0x5cu && before != 0x5cu);
        if (raw) safe = before != 0x0du;
        if ((c & 0xC0u) == 0x80u) safe = false;
        found = safe ? p : NONE;
        before = c;
        p++;
        going = !safe && p < high;
    }
    set_lex_piece_lit(i, a);
    set_lex_piece_lo(i, found);
}
