// Casts: which conversion each one is, and those that do not exist.
//@ kinds  EXPR_CAST
#include "types/check.glsl"
//@ reads  def_ty.ret def_ty.param def_ty.n_param sig_param.ty def.kind def.n_member def.first_member
//@ writes node_ty.data

const uint INVALID = 0xFFu;

bool numeric(uint k) { return k == TK_INT || k == TK_FLOAT; }

// Whether function d has function pointer type t.
bool same(uint d, uint t) {
    uint count = def_ty_n_param(d), at = ty_arg(t);
    bool fits = ty_n(t) == count + 1u && ty_arg_ty(at + count) == def_ty_ret(d);
    for (uint k = 0u; fits && k < count; k++) fits = ty_arg_ty(at + k) == sig_param_ty(def_ty_param(d) + k);
    return fits;
}

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
    if (a == TK_FN_DEF || a == TK_FN_PTR) return b == TK_INT || to_ptr || (a == TK_FN_DEF && b == TK_FN_PTR && same(ty_data(s), t)) ? CAST_FN_TO_PTR : INVALID;
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
    bool literal = node_kind(e) == N_EXPR_LIT && tok_kind(node_tok(e)) == TOK_STR;
    uint a = kind_of(s);
    uint b = kind_of(t);
    bool from = numeric(a) || a == TK_BOOL || a == TK_CHAR || a == TK_REF || a == TK_REF_MUT || a == TK_PTR || a == TK_PTR_MUT || a == TK_FN_DEF || a == TK_FN_PTR;
    bool to = numeric(b) || b == TK_BOOL || b == TK_CHAR || b == TK_PTR || b == TK_PTR_MUT;
    uint code = D_CAST_INVALID;
    if (b == TK_CHAR && (numeric(a) || a == TK_BOOL)) code = D_CAST_CHAR;
    else if (b == TK_BOOL && (numeric(a) || a == TK_CHAR)) code = D_CAST_BOOL;
    else if (b == TK_STR || b == TK_SLICE) code = D_CAST_UNSIZED;
    else if (!from || !to) code = D_CAST_NON_PRIMITIVE;
    report(n, code, literal ? TY_STATIC_STR : s, t, 0u);
}

void run(uint n) { check_cast(n); }
