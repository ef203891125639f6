// Operators that a type does not have, and casts that do not exist.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 def.node def.kind def.flags node.data
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

uint kind_then(uint r) {
    if (r == TY_STATIC_STR) return TK_REF;
    uint t = find(r);
    return is_var(t) ? TK_ERROR : ty_kind(t);
}

void explain(uint i) {
    uint code = diag_code(i);
    uint n = diag_a2(i);
    uint a = diag_a0(i);
    uint b = diag_a1(i);
    bool binary = code >= D_NO_ADD && code <= D_NO_GE;
    bool assign = code >= D_NO_ADD_ASSIGN && code <= D_NO_SHR_ASSIGN;
    if (binary || assign) {
        uint lhs = child(n, R_LHS);
        uint rhs = child(n, R_RHS);
        // The operands of a macro (`assert_eq!`) have other roles; rustc shows the whole call.
        lhs = lhs == NONE ? n : lhs;
        rhs = rhs == NONE ? n : rhs;
        uint t = find(a);
        uint d = !is_var(t) && ty_kind(t) == TK_ADT ? ty_data(t) : NONE;
        bool own = d != NONE && (def_flags(d) & DEFF_LIBRARY) == 0u;
        if (assign) {
            part(P_NO_LABEL_HERE);
            part_at(P_CANNOT_USE + (code - D_NO_ADD_ASSIGN), lhs, a);
        } else {
            part_at(P_TYPE_LABEL, lhs, a);
            part_at(P_TYPE_LABEL, rhs, b);
        }
        uint op = code - D_NO_ADD;
        if (own && binary) {
            part(P_MIGHT_MISS + op, item_lo(def_node(d)), def_hi(def_node(d)), a);
            if (op >= BINOP_EQ) part(op >= BINOP_LT ? P_DERIVE + 1u : P_DERIVE, item_lo(def_node(d)), item_lo(def_node(d)), a);
        }
        bool text = code == D_NO_ADD && t == TY_REF_STR && find(b) == TY_REF_STR;
        if (text) {
            part(P_STR_CONCATENATION);
            part(P_STR_NEEDS_OWNED);
            part(P_STR_TO_OWNED, hi_of(lhs), hi_of(lhs), 0u);
        }
    }
    bool casts = code == D_CAST_BOOL || code == D_CAST_CHAR || code == D_CAST_INVALID || code == D_CAST_NON_PRIMITIVE;
    if (!casts) return;
    uint e = prev_child(n, n - 1u);
    uint lo = lo_of(e);
    uint hi = hi_of(e);
    uint from = kind_then(a);
    uint to = kind_then(b);
    if (code == D_CAST_BOOL && from == TK_CHAR) {
        // Nothing is suggested.
    } else if (code == D_CAST_BOOL) {
        part(P_NO_LABEL_HERE);
        part(P_COMPARE_ZERO, hi, diag_hi(i), 0u);
    } else if (code == D_CAST_CHAR && find(a) == TY_U32) {
        part(P_FROM_U32, lo, lo, 0u);
        part(P_EDIT_CLOSE_PAREN, hi, diag_hi(i), 0u);
    } else if (code == D_CAST_CHAR) {
        if (find(a) == TY_I8) part(P_FROM_U8_VIA, diag_lo(i), diag_hi(i), 0u);
        else part(P_FROM_U32_VIA, diag_lo(i), diag_hi(i), 0u);
    } else if (code == D_CAST_NON_PRIMITIVE) {
        uint t = find(a);
        if (to == TK_INT && from == TK_ADT && def_kind(ty_data(t)) == DEF_ENUM) {
            part(P_ENUM_CAST);
            part(P_ENUM_CAST_NOTE);
        }
    } else if ((from == TK_CHAR || from == TK_BOOL) && to == TK_FLOAT) {
        part(P_CAST_VIA_INTEGER);
    } else if (from == TK_REF || from == TK_REF_MUT) {
        uint inner = a == TY_STATIC_STR ? TK_STR : ty_kind(ty_arg_ty(ty_arg(find(a))));
        bool number = (inner == TK_INT || inner == TK_FLOAT) && (to == TK_INT || to == TK_FLOAT);
        if (number && node_kind(e) == N_EXPR_REF) part(P_REMOVE_UNNEEDED_BORROW, lo, lo_of(e - 1u), 0u);
        else if (number) part(P_DEREF_EXPRESSION, lo, lo, 0u);
        else if (to == TK_INT) part(P_CAST_VIA_POINTER);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
