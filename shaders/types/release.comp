// Roots are free again for the next iteration's claims.
#include "types/solve.glsl"
//@ reads eq.lose eq.win eq.how
//@ writes uf.cand
//@ racy   uf.cand
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint e = H[list_base + i];
        if (eq_lose(e) != NONE) {
            set_uf_cand(var_index(eq_lose(e)), NONE);
            if ((eq_how(e) & EQH_CLAIMS) != 0u) set_uf_cand(var_index(eq_win(e)), NONE);
        }
    }
}
