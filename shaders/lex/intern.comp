// Interns the names of tokens that lex/intern_short has left: tok.sym becomes the slot. Names that are too long or
// collide too often are marked, and reported by lex/check.
//@ share  4
//@ rows   lex_name
//@ reads  lex_name.tok tok.kind tok.lo tok.hi
//@ writes tok.sym tok.flags
#include "lex/names.glsl"
#include "lex/odd.glsl"
void run(uint row) {
    uint i = lex_name_tok(row);
    uint lo = tok_lo(i) + name_skip(tok_kind(i));
    uint len = tok_hi(i) - lo;
    uint flags = tok_flags(i);
    uint slot = intern_name(lo, min(len, LEX_MAX_NAME));
    // Where the table is too full the phase runs again.
    bool full = 2u * C[DIRECTORY + 4u * T_lex_new + 2u] > n_lex_slot;
    bool bad = len > LEX_MAX_NAME || (slot == NONE && !full);
    bool high = (name_high_ & 0x80808080u) != 0u;
    uint now = flags | sel(high, TOKF_NON_ASCII | TOKF_ODD, 0u) | sel(bad, TOKF_ERROR | TOKF_ODD, 0u);
    set_tok_sym(i, sel(slot == NONE, 0u, slot));
    if (now != flags) set_tok_flags(i, now);
    if (((now ^ flags) & TOKF_ODD) != 0u) add_odd(i);
}
