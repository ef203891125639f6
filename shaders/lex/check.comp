// What is wrong with a token by itself: unknown characters, prefixes, names that cannot be raw,
// reserved guarded strings.
//@ share  4
//@ rows   lex_odd
//@ reads  lex_odd.tok tok.kind tok.lo tok.hi tok.sym tok.file file.flags src.word
//@ writes tok.flags
#include "lib/source.glsl"
#include "lib/diag.glsl"
void run(uint row) {
    uint i = lex_odd_tok(row);
    uint kind = tok_kind(i);
    uint lo = tok_lo(i);
    uint hi = tok_hi(i);
    uint flags = tok_flags(i);
    uint symbol = tok_sym(i);
    uint edition = (file_flags(tok_file(i)) & FILEF_EDITION_MASK) >> FILEF_EDITION_SHIFT;
    uint code = 0u;
    uint arg = 0u;
    uint c0 = src_byte(lo);
    uint next = src_byte(hi);
    bool pathy = symbol == SYM_UNDERSCORE || symbol == SYM_self || symbol == SYM_Self || symbol == SYM_super
        || symbol == SYM_crate;
    bool raw_life = kind == TOK_RAW_LIFETIME;
    if (kind == TOK_RAW_IDENT && pathy) { code = D_RAW_IDENTIFIER; arg = symbol; }
    if (raw_life && pathy) { code = D_RAW_LIFETIME; arg = symbol; }
    if (kind == TOK_LIFETIME) {
        if (src_byte(lo + 1u) - 0x30u < 10u) code = D_LIFETIME_NUMBER;
        else if (next == 0x23u && edition >= 2u) { code = D_UNKNOWN_PREFIX; arg = i; }
    }
    if (kind == TOK_IDENT && (flags & TOKF_PREFIX) != 0u && edition >= 2u) { code = D_UNKNOWN_PREFIX; arg = i; }
    if (kind == TOK_POUND && edition >= 3u && (next == 0x23u || next == 0x22u) && src_byte(lo - 1u) != 0x23u) {
        uint n = 1u;
        while (src_byte(lo + n) == 0x23u && n < LEX_MAX_PIECE) n++;
        bool guarded = src_byte(lo + n) == 0x22u;
        code = guarded ? D_GUARDED_STRING : D_MULTI_HASH;
        hi = lo + 2u;
        if (guarded) {
            hi = tok_hi(i + n);
            uint closing = 0u;
            while (closing < n && src_byte(hi) == 0x23u) { hi++; closing++; }
        }
    }
    // lex/intern marks names that it cannot tell apart.
    bool name = kind == TOK_IDENT || kind == TOK_RAW_IDENT || kind == TOK_LIFETIME || raw_life;
    if (name && code == 0u && (flags & TOKF_ERROR) != 0u) code = hi - lo > LEX_MAX_NAME ? D_NAME_TOO_LONG : D_NAME_COLLISIONS;
    if (code != 0u) {
        set_tok_flags(i, flags | TOKF_ERROR);
        diag(code, lo, hi, arg);
    }
}
