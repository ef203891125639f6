// Values of character and byte literals.
//@ share  4
//@ rows   lit
//@ reads  lit.tok lit.suffix tok.kind tok.lo tok.hi sym.len
//@ writes lit.v0 lit.info tok.flags
#include "lib/diag.glsl"
#include "lex/escape.glsl"
void run(uint i) {
    uint t = lit_tok(i);
    uint kind = tok_kind(t);
    bool mine = kind == TOK_CHAR || kind == TOK_BYTE;
    uint lo = tok_lo(t);
    uint hi = tok_hi(t);
    uint start = lo + (kind == TOK_BYTE ? 2u : 1u);
    uint suffix = lit_suffix(i);
    uint close = hi - (suffix == NONE ? 0u : sym_len(suffix));
    // An escaped quote does not close: an odd number of backslashes stands before it.
    uint slashes = 0u;
    bool going = mine && close > start + 1u;
    while (going) {
        going = close - 1u - slashes > start && src_byte(close - 2u - slashes) == 0x5cu && slashes < LEX_MAX_PIECE;
        slashes += going ? 1u : 0u;
    }
    bool closed = close > start && src_byte(close - 1u) == 0x27u && (slashes & 1u) == 0u;
    uint end = closed ? close - 1u : hi;
    bool empty = end <= start;
    Unescaped u = unescape(start, end, escape_mode(kind));
    uint code = u.error;
    uint a = u.lo;
    uint b = u.hi;
    if (start + u.taken < end) {
        code = kind == TOK_BYTE ? D_SEVERAL_BYTES : D_SEVERAL_CHARS;
        a = lo;
        b = hi;
    }
    if (empty) {
        code = D_EMPTY_CHAR;
        a = start;
        b = start;
    }
    if (!closed) {
        code = kind == TOK_BYTE ? D_UNTERMINATED_BYTE : D_UNTERMINATED_CHAR;
        a = kind == TOK_BYTE ? lo + 1u : lo;
        b = hi;
    }
    if (mine) set_lit_v0(i, u.value);
    if (mine && code != 0u) {
        diag(code, a, b, u.arg);
        set_tok_flags(t, tok_flags(t) | TOKF_ERROR | (closed ? 0u : TOKF_UNTERMINATED));
        set_lit_info(i, lit_info(i) | LIT_ERROR);
    }
}
