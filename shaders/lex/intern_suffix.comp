// Interns the suffixes of literals: lit.suffix, their first byte, becomes the slot.
//@ share  4
//@ rows   lit
//@ reads  lit.tok tok.hi
//@ writes lit.suffix
#include "lex/names.glsl"
void run(uint i) {
    uint lo = lit_suffix(i);
    bool named = lo != NONE;
    uint len = named ? min(tok_hi(lit_tok(i)) - lo, LEX_MAX_NAME) : 0u;
    uint slot = intern_name(named ? lo : 0u, len);
    if (named) set_lit_suffix(i, slot);  // NONE after too many collisions: no suffix
}
