// Fields and methods that are not there: where the type is defined, what could be meant.
//@ rows   diag
//@ reads  diag.code diag.lo diag.hi diag.a0 diag.a1 diag.a2 def.node def.flags
//@ reads  res.kind res.id node_ty.callee
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

// A number of unknown type: where its type can be said.
void number(uint n, bool whole) {
    uint of = child(n, R_RECEIVER), kind = of == NONE ? N_NONE : node_kind(of);
    uint at = kind == N_EXPR_PATH && res_kind(of) == RES_LOCAL ? res_id(of) : NONE, p = at == NONE ? NONE : node_parent(at);
    bool let_ = p != NONE && node_kind(p) == N_STMT_LET;
    if (kind == N_EXPR_LIT) part(whole ? P_NUMBER_TYPE_INT : P_NUMBER_TYPE_FLOAT, hi_of(of), hi_of(of), 0u);
    else if (let_ && child(p, R_TYPE) == NONE) part(whole ? P_BINDING_TYPE_INT : P_BINDING_TYPE_FLOAT, hi_of(at), hi_of(at), 0u);
    else if (at != NONE && !let_) part(whole ? P_BINDING_TYPE_LABEL_INT : P_BINDING_TYPE_LABEL_FLOAT, lo_of(at), hi_of(at), 0u);
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
    bool whole = code == D_AMBIGUOUS_NUMERIC_INT;
    if (whole || code == D_AMBIGUOUS_NUMERIC_FLOAT) number(n, whole);
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
