// Operators of the library's own types are methods: `add`, `sub` .. for two of them, `add_scalar` .. with a number behind
// them, `scalar_add` .. with one before them, `neg`, `not`; `mul_vector` for a matrix and a vector.
//@ reads def.flags
#include "types/calls.glsl"
#include "resolve/lookup.glsl"
#include "types/assoc.glsl"
uint method_of(uint r, uint sym) {
    uint data = head_data(r);
    return (def_flags(data) & DEFF_LIBRARY) == 0u ? NONE : find_assoc(data, sym, NS_VALUE);
}
