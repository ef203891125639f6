// Unescapes the pieces of string literals that are listed. First (write = 0) counts bytes and reports errors; then
// (write = 1) writes them.
//@ share  4
//@ rows   lex_hard
//@ reads  lex_hard.piece lex_piece.lit lex_piece.lo lex_piece.hi lex_piece.at lex_string.first lit.tok tok.kind
//@ writes lex_piece.size lit.info tok.flags strdata.word
//@ params write
#include "lib/diag.glsl"
#include "lex/escape.glsl"
void run(uint row) {
    uint i = lex_hard_piece(row);
    uint l = lex_piece_lit(i);
    uint lo = lex_piece_lo(i);
    uint hi = lex_piece_hi(i);
    uint first = lex_string_first(l);
    uint t = lit_tok(l);
    uint mode = escape_mode(tok_kind(t));
    bool too_long = hi - lo > LEX_MAX_PIECE;
    uint p = lo;
    uint end = too_long ? p : hi;
    uint size = 0u;
    uint base = ((lex_piece_at(first) + 3u) & ~3u) + 8u * first;
    uint out_ = base + lex_piece_at(i) - lex_piece_at(first);
    uint word = 0u;
    uint at = out_ >> 2;
    bool fatal = false;
    uint code = too_long ? D_STRING_TOO_LONG : 0u;
    uint a = lo;
    uint b = hi;
    uint arg = 0u;
    bool more = p < end || code != 0u;
    while (more) {
        bool fine = p < end && code == 0u;
        while (fine) {
            Unescaped u = unescape(p, hi, mode);
            uint n = utf8_length(u);
            uint bytes = u.byte_ ? u.value : utf8_encode(u.value);
            code = u.error;
            a = u.lo;
            b = u.hi;
            arg = u.arg;
            p += u.taken;
            if (p_write != 0u && n != 0u) {
                uint shift = ((out_ + size) & 3u) * 8u;
                uint to = (out_ + size) >> 2;
                if (to != at) {
                    if (at < cap_strdata) atomicOr(H[at_strdata_word(at)], word);
                    word = 0u;
                    at = to;
                }
                word |= bytes << shift;
                if (shift + 8u * n > 32u) {
                    if (at < cap_strdata) atomicOr(H[at_strdata_word(at)], word);
                    at++;
                    word = bytes >> (32u - shift);
                }
            }
            size += n;
            fine = p < end && code == 0u;
        }
        if (code != 0u && p_write == 0u) {
            diag(code, a, b, arg);
            fatal = fatal || (code != D_SKIPPED_LINES && code != D_UNSKIPPED_SPACE);
        }
        code = 0u;
        more = p < end;
    }
    if (p_write == 0u) {
        set_lex_piece_size(i, size);
        if (fatal) {
            atomicOr(H[at_tok_flags(t)], TOKF_ERROR);
            atomicOr(H[at_lit_info(l)], LIT_ERROR);
        }
    } else {
        if (word != 0u && at < cap_strdata) atomicOr(H[at_strdata_word(at)], word);
    }
}
