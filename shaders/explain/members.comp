// Fields and methods that are not there: where the type is defined, what could be meant.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 def.node def.flags
//@ reads  node_ty.callee
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

uint adt_of(uint r) {
    r = find(r);
    uint steps = 0u;
    while (!is_var(r) && (ty_kind(r) == TK_REF || ty_kind(r) == TK_REF_MUT) && steps < 64u) {
        r = ty_arg_ty(ty_arg(r));
        steps++;
    }
    return is_var(r) || ty_kind(r) != TK_ADT ? NONE : ty_data(r);
}

void explain(uint i) {
    uint code = diag_code(i);
    uint r = diag_a0(i);
    uint n = diag_a2(i);
    uint lo = diag_lo(i);
    uint hi = diag_hi(i);
    uint what = NONE;
    if (code == D_NO_METHOD_STRUCT || code == D_NOT_A_METHOD_STRUCT) what = P_METHOD_NOT_FOUND_STRUCT;
    if (code == D_NO_METHOD_ENUM || code == D_NOT_A_METHOD_ENUM) what = P_METHOD_NOT_FOUND_ENUM;
    if (code == D_NO_ASSOC_STRUCT) what = P_FUNCTION_NOT_FOUND_STRUCT;
    if (code == D_NO_ASSOC_ITEM_STRUCT) what = P_ITEM_NOT_FOUND_STRUCT;
    if (code == D_NO_VARIANT) what = P_VARIANT_NOT_FOUND_ENUM;
    uint d = what == NONE ? NONE : adt_of(r);
    if (d != NONE && (def_flags(d) & DEFF_LIBRARY) == 0u) part(what, item_lo(def_node(d)), def_hi(def_node(d)), diag_a1(i));
    if (code == D_FIELD_IS_METHOD) part(P_CALL_METHOD, hi, hi, 0u);
    bool private_ = code == D_PRIVATE_METHOD || code == D_PRIVATE_ASSOC;
    uint m = private_ ? node_ty_callee(n) : NONE;
    if (m != NONE && (def_flags(m) & DEFF_LIBRARY) == 0u)
        part(code == D_PRIVATE_METHOD ? P_PRIVATE_METHOD_HERE : P_PRIVATE_FUNCTION_HERE, item_lo(def_node(m)), def_hi(def_node(m)), 0u);
    if (code == D_NO_INDEX && node_kind(n) == N_EXPR_INDEX) {
        uint index = n - 1u;
        uint t = find(r);
        if (!is_var(t) && ty_kind(t) == TK_TUPLE && node_kind(index) == N_EXPR_LIT && tok_kind(node_tok(index)) == TOK_INT) {
            part(P_TUPLE_INDEX_HELP);
            part(P_TUPLE_INDEX, lo, hi, index);
        }
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
