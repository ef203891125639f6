// Kinds that depend on characters outside ASCII.
//@ rows   lex_odd
//@ reads  lex_odd.tok tok.lo tok.hi src.word
//@ writes tok.kind tok.sym
#include "lex/kind.glsl"
#include "lex/odd.glsl"
void run(uint i) {
    uint t = lex_odd_tok(i);
    uint lo = tok_lo(t);
    uint x = src_byte(lo) | (src_byte(lo + 1u) << 8) | (src_byte(lo + 2u) << 16) | (src_byte(lo + 3u) << 24);
    uint kind = token_kind(x, lo, tok_hi(t));
    if (kind == TOK_FLOAT) kind = TOK_INT;
    bool listed = has_name(tok_kind(t));
    set_tok_kind(t, kind);
    if (has_name(kind) && !listed) add_name(t);
    set_tok_sym(t, is_literal(kind) ? 1u : 0u);
}
