// Left sides of assignments: places, or what is taken apart.
//@ kinds  EXPR_ASSIGN EXPR_ASSIGN_OP EXPR_TUPLE EXPR_ARRAY EXPR_STRUCT EXPR_CALL
#include "types/check.glsl"
#include "types/assignee.glsl"
//@ reads  def.kind

// Whether n is a place: what stands left of `=` must be one.
bool is_place(uint n) {
    n = strip_parens(n);
    switch (node_kind(n)) {
        case N_EXPR_PATH: {
            uint d = node_ty_callee(n);
            return d == NONE || def_kind(d) == DEF_STATIC;
        }
        case N_EXPR_FIELD:
        case N_EXPR_INDEX:
        case N_EXPR_UNDERSCORE:
        case N_ERROR:
        case N_MACRO_CALL: return true;
        case N_EXPR_UNARY: return node_data(n) == UNOP_DEREF;
        default: return false;
    }
}

// Whether call n builds a tuple struct or variant.
bool constructs(uint n) {
    uint f = child(n, R_CALLEE);
    f = f == NONE ? NONE : strip_parens(f);
    uint d = f != NONE && node_kind(f) == N_EXPR_PATH ? node_ty_callee(f) : NONE;
    return d != NONE && def_kind(d) != DEF_FN;
}

// Whether expression `value` may stand left of `=`.
bool assignable(uint value, bool apart) {
    uint k = node_kind(value);
    return is_place(value) || (apart && takes_apart(k) && (k != N_EXPR_CALL || constructs(value)));
}

void run(uint n) {
    uint kind = node_kind(n);
    bool whole = kind == N_EXPR_ASSIGN || kind == N_EXPR_ASSIGN_OP;
    uint a = whole ? n : assignment(n), c = a == NONE ? NONE : whole ? child(n, R_LHS) : last_child(n);
    while (c != NONE) {
        uint value = whole ? strip_parens(c) : part_of(c);
        if (value != NONE && !assignable(value, kind != N_EXPR_ASSIGN_OP))
            report(n, kind == N_EXPR_ASSIGN_OP ? D_ASSIGN_OP_TO_VALUE : D_ASSIGN_TO_VALUE, tok_lo(node_tok(a)),
                whole ? tok_hi(node_first_tok(n - 1u) - 1u) : tok_hi(node_tok(a)), 0u, 0u, 0u, lo_of(whole ? c : value), hi_of(whole ? c : value));
        c = whole ? NONE : prev_child(n, c);
    }
}
