// Interning: a term whose arguments are all types becomes the type with that constructor.
// Candidates are entered into a hash index with compare-and-swap in one dispatch (a slot's key never changes, only
// who stands for it: the least, interned types before terms), new types are numbered by prefix sum, written, read.
// term.flag: 0 not now, 1 waits for its type, 2 makes a new type.
//@ reads term.slot term.flag term.rank iterm.rank
#include "types/refs.glsl"
#include "types/intern_key.glsl"

// Variable whose value is term t.
uint term_var(uint t) { return VAR_BIT | (3u * (t >> 1) + 2u * (t & 1u)); }
// Place of new term t among the new terms of the batch.
uint new_rank(uint t) { return iterm_rank(term_rank(t)); }
