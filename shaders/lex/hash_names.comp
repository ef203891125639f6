// Hash of each symbol's text.
//@ rows   sym
//@ reads  sym.lo sym.len
//@ writes sym.hash
#include "lex/names.glsl"
void run(uint i) { set_sym_hash(i, name_hash(sym_lo(i), sym_len(i))); }
