// Equations claim the roots that they would change, or find that there is nothing to do, or a contradiction.
#include "types/solve.glsl"
//@ reads eq.a eq.b eq.origin
//@ writes eq.lose eq.win eq.how eq.wrong uf.cand

// Whether two representatives can be the same type, as far as their heads tell.
bool compatible(uint x, uint y, uint h, uint k) {
    if (h == TK_ERROR || k == TK_ERROR || h == TH_GENERAL || k == TH_GENERAL) return true;
    if (h == TH_INT || k == TH_INT) return (h == TK_INT || h == TH_INT) && (k == TK_INT || k == TH_INT);
    if (h == TH_FLOAT || k == TH_FLOAT) return (h == TK_FLOAT || h == TH_FLOAT) && (k == TK_FLOAT || k == TH_FLOAT);
    return h == k && head_data(x) == head_data(y) && head_n(x) == head_n(y);
}

void main() {
    if (gl_GlobalInvocationID.x == 0u) {
        C[DIRECTORY + 4u * p_next + 2u] = 0u;
        if (list_found > list_cap) {
            C[DIRECTORY + 4u * p_list + 3u] = list_found;
            atomicOr(C[CTL_OVERFLOW], 1u);
        }
    }
    for (uint i = gl_GlobalInvocationID.x; i < list_rows; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint e = H[list_base + i];
        uint x = find(eq_a(e));
        uint y = find(eq_b(e));
        uint lose = NONE;
        uint win = NONE;
        uint how = 0u;
        if (x != y) {
            uint h = head(x);
            uint k = head(y);
            bool types = !is_var(x) && !is_var(y);
            if (types ? h != TK_ERROR && k != TK_ERROR : !compatible(x, y, h, k)) {
                uint wrong = EQW_WRONG;
                uint o = origin_of(e);
                if (o == e) {
                    wrong |= (h == TH_INT ? EQW_FOUND_INT : h == TH_FLOAT ? EQW_FOUND_FLOAT : 0u)
                        | (k == TH_INT ? EQW_EXPECTED_INT : k == TH_FLOAT ? EQW_EXPECTED_FLOAT : 0u);
                }
                atomicOr(H[at_eq_wrong(o)], wrong);
                C[CTL_TYPES_WRONG] = 1u;
            } else if (!types) {
                // Types are less than all variables.
                lose = max(x, y);
                win = min(x, y);
                bool left = lose == x;
                how = left ? EQH_LEFT : 0u;
                if (is_var(win) && (left ? k : h) == TH_GENERAL && (left ? h : k) != TH_GENERAL) how |= EQH_CLAIMS;
                atomicMin(H[at_uf_cand(var_index(lose))], e);
                if ((how & EQH_CLAIMS) != 0u) atomicMin(H[at_uf_cand(var_index(win))], e);
            }
        }
        set_eq_lose(e, lose);
        set_eq_win(e, win);
        set_eq_how(e, how);
    }
}
