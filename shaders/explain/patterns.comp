// What is matched, where the type of a pattern differs.
//@ rows   diag
#include "explain/mismatch.glsl"

// A pattern that does not fit what is matched.
void pattern(uint n) {
    uint top = n;
    while (node_role(top) != R_PAT && node_role(top) != R_PARAM && node_parent(top) != NONE) top = node_parent(top);
    uint p = node_parent(top);
    uint kind = p == NONE ? N_NONE : node_kind(p);
    uint t = kind == N_STMT_LET || kind == N_PARAM ? child(p, R_TYPE) : NONE;
    uint from = kind == N_ARM ? child(node_parent(p), R_SCRUTINEE) : kind == N_STMT_LET ? child(p, R_INIT)
        : kind == N_EXPR_LET ? child(p, R_EXPR) : NONE;
    if (t != NONE) part_at(P_DUE_TO_THIS, t, 0u);
    else if (from != NONE) part_at(P_EXPRESSION_OF_TYPE, from, v_of(from));
}

void explain(uint i) {
    uint code = diag_code(i);
    if (code == D_PAT_TUPLE_LENGTH) {
        uint n = node_at(diag_lo(i), diag_hi(i));
        pattern(n);
        part_full(P_EXPECTED_TUPLE, NONE, 0u, s_of(n), diag_a0(i), 0u);
        return;
    }
    if (code == D_PAT_ARRAY_LENGTH && diag_a1(i) == 1u) part(P_ONE_ELEMENT);
    if (code == D_PAT_ARRAY_MINIMUM && diag_a1(i) == 1u) part(P_ARRAY_OF_ONE);
    uint n = diag_a2(i) / 3u;
    if (is_mismatch(code) && code != D_MISMATCH_IF && code != D_MISMATCH_MATCH && is_pat(node_kind(n))) pattern(n);
}

void run(uint i) {
    parts(i, 10u);
    explain(i);
    flush_parts();
}
