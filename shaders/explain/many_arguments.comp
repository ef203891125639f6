// Calls with several arguments that do not fit: what each should be, and where that is declared.
//@ rows   diag
//@ reads  def.node def_ty.param def_ty.n_param sig_param.node
#include "explain/mismatch.glsl"
#include "types/wording.glsl"

const uint MOST = 16u;

void explain(uint i) {
    uint code = diag_code(i);
    if (code < D_ARGUMENTS_WRONG || code > D_ARGUMENTS_WRONG + 4u) return;
    uint p = diag_a0(i), d = diag_a1(i), c = last_child(p), wrong[MOST], count = 0u, steps = 0u;
    while (c != NONE && steps < 1024u) {
        if (node_role(c) == R_ARG && eq_wrong(3u * c + EQ_SITE) != 0u && count < MOST) {
            wrong[count] = c;
            count++;
        }
        c = prev_child(p, c);
        steps++;
    }
    uint k = count;
    while (k > 0u) {
        uint n = wrong[k - 1u], e = 3u * n + EQ_SITE, how = wording(type_of(eq_b(e)), type_of(eq_a(e))) - D_MISMATCH;
        uint what = how == D_MISMATCH_MUTABILITY - D_MISMATCH ? P_ARGUMENT_MUTABILITY : how == D_MISMATCH_LENGTH - D_MISMATCH ? P_ARGUMENT_LENGTH
            : how == D_MISMATCH_ARITY - D_MISMATCH ? P_ARGUMENT_ARITY : P_ARGUMENT_MISMATCH;
        part_full(what, n, NONE, wanted_of(e), shown_of(e), 0u);
        k--;
    }
    if ((def_flags(d) & DEFF_LIBRARY) != 0u) return;
    uint word = callee_word(d), first = def_ty_param(d) + (node_kind(p) == N_EXPR_METHOD_CALL ? 1u : 0u), end = def_ty_param(d) + def_ty_n_param(d);
    part(P_CALLEE_DEFINED + word, name_lo(def_node(d)), name_hi(def_node(d)), 0u);
    k = word < 3u ? count : 0u;
    while (k > 0u) {
        uint at = first + node_nth(wrong[k - 1u]);
        if (at < end) part_at(P_SUB_PLAIN, sig_param_node(at), 0u);
        k--;
    }
}

void run(uint i) {
    parts(i, 40u);
    explain(i);
    flush_parts();
}
