// Casts: which conversion each one is, and those that do not exist; targets of assignments.
//@ kinds  EXPR_CAST EXPR_ASSIGN EXPR_ASSIGN_OP
#include "types/check.glsl"
//@ reads  res.kind res.id def.kind def.flags def.n_member def.first_member
//@ writes node_ty.data

const uint INVALID = 0xFFu;

bool numeric(uint k) { return k == TK_INT || k == TK_FLOAT; }

// Conversion from type s to type t, or INVALID.
uint conversion(uint s, uint t, uint adj) {
    uint a = kind_of(s);
    uint b = kind_of(t);
    if (a == TK_ERROR || b == TK_ERROR) return CAST_NONE;
    if (adj != 0u || s == t) return CAST_COERCE;
    bool ptr = a == TK_PTR || a == TK_PTR_MUT;
    bool to_ptr = b == TK_PTR || b == TK_PTR_MUT;
    if (a == TK_NEVER) return CAST_COERCE;
    if (a == TK_INT) return b == TK_INT ? CAST_INT_TO_INT : b == TK_FLOAT ? CAST_INT_TO_FLOAT
        : b == TK_CHAR && s == TY_U8 ? CAST_U8_TO_CHAR : to_ptr ? CAST_INT_TO_PTR : INVALID;
    if (a == TK_FLOAT) return b == TK_INT ? CAST_FLOAT_TO_INT : b == TK_FLOAT ? CAST_FLOAT_TO_FLOAT : INVALID;
    if (a == TK_BOOL) return b == TK_INT ? CAST_BOOL_TO_INT : INVALID;
    if (a == TK_CHAR) return b == TK_INT ? CAST_CHAR_TO_INT : INVALID;
    if (ptr) return to_ptr ? CAST_PTR_TO_PTR : b == TK_INT ? CAST_PTR_TO_INT : INVALID;
    if (a == TK_FN_DEF || a == TK_FN_PTR) return b == TK_INT || to_ptr || b == TK_FN_PTR ? CAST_FN_TO_PTR : INVALID;
    if (a == TK_ADT && b == TK_INT && def_kind(ty_data(s)) == DEF_ENUM) {
        uint d = ty_data(s);
        bool plain = def_n_member(d) > 0u;
        for (uint k = 0u; k < def_n_member(d); k++) plain = plain && def_n_member(def_first_member(d) + k) == 0u;
        return plain ? CAST_ENUM_TO_INT : INVALID;
    }
    return INVALID;
}

void check_cast(uint n) {
    uint e = prev_child(n, n - 1u);
    uint s = node_ty_ty(e);
    uint t = node_ty_ty(n);
    uint what = conversion(s, t, node_ty_adj(e));
    set_node_ty_data(n, what == INVALID ? CAST_NONE : what);
    if (what != INVALID) return;
    uint a = kind_of(s);
    uint b = kind_of(t);
    bool from = numeric(a) || a == TK_BOOL || a == TK_CHAR || a == TK_REF || a == TK_REF_MUT || a == TK_PTR || a == TK_PTR_MUT || a == TK_FN_DEF || a == TK_FN_PTR;
    bool to = numeric(b) || b == TK_BOOL || b == TK_CHAR || b == TK_PTR || b == TK_PTR_MUT;
    uint code = D_CAST_INVALID;
    if (b == TK_CHAR && (numeric(a) || a == TK_BOOL)) code = D_CAST_CHAR;
    else if (b == TK_BOOL && numeric(a)) code = D_CAST_BOOL;
    else if (!from || !to) code = D_CAST_NON_PRIMITIVE;
    report(n, code, s, t, 0u);
}

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

void run(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_CAST) {
        check_cast(n);
    } else if (kind == N_EXPR_ASSIGN || kind == N_EXPR_ASSIGN_OP) {
        uint lhs = child(n, R_LHS);
        if (lhs == NONE || is_place(lhs)) return;
        uint inner = node_kind(strip_parens(lhs));
        bool destructures = inner == N_EXPR_TUPLE || inner == N_EXPR_ARRAY || inner == N_EXPR_STRUCT || (inner == N_EXPR_CALL && constructs(strip_parens(lhs)));
        if (kind == N_EXPR_ASSIGN && destructures) return;
        uint rhs = n - 1u;
        report(n, kind == N_EXPR_ASSIGN ? D_ASSIGN_TO_VALUE : D_ASSIGN_OP_TO_VALUE, tok_lo(node_tok(n)),
            tok_hi(node_first_tok(rhs) - 1u), 0u, 0u, 0u, lo_of(lhs), hi_of(lhs));
    }
}
