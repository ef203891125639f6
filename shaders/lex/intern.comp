// Interns the names of tokens: tok.sym becomes the slot.
//@ rows   tok
//@ reads  tok.kind tok.lo tok.hi
//@ writes tok.sym tok.flags
#include "lex/names.glsl"
#include "lex/odd.glsl"
void run(uint i) {
    uint skip = name_skip(tok_kind(i));
    bool named = skip != NONE;
    uint lo = tok_lo(i) + skip;
    uint len = named ? tok_hi(i) - lo : 0u;
    bool long_ = len > LEX_MAX_NAME;
    uint slot = intern_name(named ? lo : 0u, min(len, LEX_MAX_NAME));
    if (named) set_tok_sym(i, slot);
    uint flags = tok_flags(i);
    bool high = named && (name_high_ & 0x80808080u) != 0u;
    if (high || long_) set_tok_flags(i, flags | sel(high, TOKF_NON_ASCII | TOKF_ODD, 0u) | sel(long_, TOKF_ERROR, 0u));
    if (high && (flags & TOKF_ODD) == 0u) add_odd(i);
    if (long_) diag(D_NAME_TOO_LONG, lo, lo + len, 0u);
}
