// Lists the tokens with names. A thread goes over 32 tokens and makes room for those it found at once.
//@ reads  tok.kind
//@ writes lex_name.tok
#include "lex/quick_kind.glsl"
const uint EACH = 32u;
uint found[EACH];
void main() {
    for (uint c = gl_GlobalInvocationID.x; c * EACH < n_tok; c += gl_NumWorkGroups.x * 64u) {
        uint end = min(c * EACH + EACH, n_tok);
        uint count = 0u;
        for (uint i = c * EACH; i < end; i++) {
            // The next one overwrites what is none.
            found[count & (EACH - 1u)] = i;
            count += has_name(tok_kind(i)) ? 1u : 0u;
        }
        uint at = atomicAdd(C[DIRECTORY + 4u * T_lex_name + 2u], count);
        for (uint k = 0u; k < count; k++) set_lex_name_tok(at + k, found[k]);
    }
}
