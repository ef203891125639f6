// Interns the names of tokens: tok.sym becomes the slot. Names that are too long or collide too
// often are marked, and reported by lex/check.
//@ rows   tok
//@ reads  tok.kind tok.lo tok.hi
//@ writes tok.sym tok.flags
#include "lex/names.glsl"
#include "lex/odd.glsl"
void run(uint i) {
    uint skip = name_skip(tok_kind(i));
    bool named = skip != NONE;
    uint lo = tok_lo(i) + skip;
    uint len = sel(named, tok_hi(i) - lo, 0u);
    uint flags = tok_flags(i);
    uint slot = intern_name(sel(named, lo, 0u), min(len, LEX_MAX_NAME));
    bool bad = len > LEX_MAX_NAME || slot == NONE;
    bool high = named && (name_high_ & 0x80808080u) != 0u;
    uint now = flags | sel(high, TOKF_NON_ASCII | TOKF_ODD, 0u) | sel(bad, TOKF_ERROR | TOKF_ODD, 0u);
    if (named) set_tok_sym(i, sel(slot == NONE, 0u, slot));
    if (now != flags) set_tok_flags(i, now);
    if (((now ^ flags) & TOKF_ODD) != 0u) add_odd(i);
}
