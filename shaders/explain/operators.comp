// Operators that a type does not have.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a1 diag.a2 def.node def.flags
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

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
        uint u = !is_var(t) && binary && op < BINOP_EQ && ty_kind(t) == TK_REF_MUT ? ty_arg_ty(ty_arg(t)) : NONE;
        if (u != NONE && u == find(b)) part(P_DEREF_LEFT + op, lo_of(lhs), lo_of(lhs), u);
        bool text = code == D_NO_ADD && t == TY_REF_STR && find(b) == TY_REF_STR;
        if (text) {
            part(P_STR_CONCATENATION);
            part(P_STR_NEEDS_OWNED);
            part(P_STR_TO_OWNED, hi_of(lhs), hi_of(lhs), 0u);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
