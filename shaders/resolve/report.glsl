// Words for diagnostics: what a place wants (EXP_*) and what a name means (FOUND_*).
//@ reads tok.lo tok.hi node.first_tok node.last_tok
#include "lib/diag.glsl"

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

uint found_words(uint kind, uint id) {
    if (kind == RES_PRIM) return FOUND_PRIM;
    if (kind == RES_LOCAL) return FOUND_LOCAL;
    if (kind == RES_SELF_TYPE) return FOUND_SELF_TYPE;
    uint flags = def_flags(id);
    uint shape = (flags & DEFF_TUPLE) != 0u ? 1u : (flags & DEFF_RECORD) != 0u ? 0u : 2u;
    uint what = def_kind(id);
    if (what == DEF_MOD) return (flags & DEFF_CRATE) != 0u ? FOUND_CRATE : FOUND_MOD;
    if (what == DEF_STRUCT) return FOUND_STRUCT + (kind == RES_CTOR ? shape : 0u);
    if (what == DEF_VARIANT) return kind == RES_CTOR ? FOUND_STRUCT_VARIANT + shape : FOUND_VARIANT;
    if (what == DEF_FN) return FOUND_FN;
    if (what == DEF_UNION) return FOUND_UNION;
    if (what == DEF_ENUM) return FOUND_ENUM;
    if (what == DEF_TRAIT) return FOUND_TRAIT;
    if (what == DEF_TRAIT_ALIAS) return FOUND_TRAIT_ALIAS;
    if (what == DEF_TYPE) return FOUND_TYPE;
    if (what == DEF_CONST) return FOUND_CONST;
    if (what == DEF_STATIC) return FOUND_STATIC;
    if (what == DEF_GENERIC_TYPE) return FOUND_GENERIC_TYPE;
    return what == DEF_GENERIC_CONST ? FOUND_GENERIC_CONST : FOUND_MACRO;
}

void diag_tok(uint code, uint t, uint a0, uint a1) {
    diag_full(code, tok_lo(t), tok_hi(t), a0, a1, 0u, NONE, 0u);
}

void diag_node(uint code, uint n, uint a0) {
    diag(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), a0);
}
