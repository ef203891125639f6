// Casts that do not exist.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 def.kind
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
        bool exclusive = from == TK_REF && to == TK_REF_MUT;
        if (exclusive || (from == TK_FN_DEF && to == TK_FN_PTR)) part(P_INVALID_CAST);
        if (is_ref(to) && node_kind(e) == N_EXPR_REF) part(P_BINDS_TIGHTER, e);
        if (exclusive) {
            part_at(P_IMMUTABLE_REFERENCE, e, 0u);
            part_at(P_TO_EXCLUSIVE, n - 1u, 0u);
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
