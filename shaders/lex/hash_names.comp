// Hash of each symbol's text.
//@ share  4
//@ rows   sym
//@ reads  sym.lo sym.len
//@ writes sym.hash
#include "lex/names.glsl"
void run(uint i) { set_sym_hash(i, name_hash(name_at(sym_lo(i), min(sym_len(i), LEX_MAX_NAME)))); }
