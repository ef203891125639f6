// Interns the fixed names.
//@ consts symbol_seeds
#include "lex/names.glsl"
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < SYM_FIXED; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        intern_name(k_symbol_seeds(2u * i), k_symbol_seeds(2u * i + 1u));
    }
}
