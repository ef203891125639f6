// Words for diagnostics: what a place wants (EXP_*) and what a name means (FOUND_*).
//@ reads tok.lo tok.hi node.first_tok node.last_tok
#include "lib/diag.glsl"
#include "resolve/found_words.glsl"

// What the place of path n (its last segment) asks for.
uint expected(uint n) {
    uint kind = node_kind(n);
    uint role = node_role(n);
    if (kind == N_EXPR_PATH) return role == R_CALLEE ? EXP_FN : EXP_VALUE;
    if (kind == N_PAT_PATH) return EXP_UNIT_PAT;
    if (kind == N_TYPE_PATH) return role == R_TRAIT || role == R_BOUND ? EXP_TRAIT : EXP_TYPE;
    if (kind != N_PATH) return EXP_VALUE;
    uint pk = node_kind(node_parent(n));
    if (pk == N_EXPR_STRUCT || pk == N_PAT_STRUCT) return EXP_STRUCT;
    return pk == N_PAT_TUPLE_STRUCT ? EXP_TUPLE_PAT : EXP_TRAIT;
}

void diag_tok(uint code, uint t, uint a0, uint a1) {
    diag_full(code, tok_lo(t), tok_hi(t), a0, a1, 0u, NONE, 0u);
}

// A path n that means something else: `res` kind and id, shown at node `whole`. The last arguments are for explain/found.
void diag_found(uint code, uint n, uint whole, uint kind, uint id) {
    diag_full(code, tok_lo(node_first_tok(whole)), tok_hi(node_last_tok(whole)), n, kind, id, NONE, 0u);
}

void diag_node(uint code, uint n, uint a0) {
    diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), a0);
}
