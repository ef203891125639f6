// Equations that hold all their claims link the roots; two constructors give an equation for each argument.
#include "types/solve.glsl"
//@ reads eq.lose eq.win eq.how uf.cand
//@ writes uf.parent uf.kind uf.term eq.a eq.b eq.origin

bool moved = false;
void append(uint e) {
    uint row = atomicAdd(C[DIRECTORY + 4u * p_next + 2u], 1u);
    if (row < next_cap) H[next_base + row] = e;
}

void main() {
    for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint e = H[list_base + i];
        uint lose = eq_lose(e);
        if (lose != NONE) {
            uint win = eq_win(e);
            uint how = eq_how(e);
            uint from = var_index(lose);
            bool claims = (how & EQH_CLAIMS) != 0u;
            if (uf_cand(from) == e && (!claims || uf_cand(var_index(win)) == e)) {
                uint term = uf_term(from);
                if (claims) {
                    set_uf_term(var_index(win), term);
                    set_uf_kind(var_index(win), uf_kind(from));
                } else if (term != NONE && win != TY_ERROR) {
                    // What was found stays on the left.
                    bool left = (how & EQH_LEFT) != 0u;
                    uint n = term_n(term);
                    uint at = term_arg(term);
                    for (uint k = 0u; k < n; k++) {
                        uint x = term_arg_ref(at + k);
                        uint y = head_arg(win, k);
                        uint id = n_uf + at + k;
                        set_eq_a(id, left ? x : y);
                        set_eq_b(id, left ? y : x);
                        set_eq_origin(id, origin_of(e));
                        append(id);
                    }
                }
                set_uf_parent(from, win);
            } else {
                append(e);
            }
            moved = true;
        }
    }
    if (moved) C[CTL_CHANGED] = 1u;
}
