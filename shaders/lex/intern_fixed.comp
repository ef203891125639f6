// Interns the fixed names, and notes their slots in sym.hash.
//@ rows   sym
//@ consts symbol_seeds
//@ writes sym.lo sym.len sym.hash
#include "lex/names.glsl"
void run(uint i) {
    uint lo = k_symbol_seeds(2u * i);
    uint len = k_symbol_seeds(2u * i + 1u);
    set_sym_lo(i, lo);
    set_sym_len(i, len);
    set_sym_hash(i, intern_name(lo, len));
}
