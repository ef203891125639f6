// What cannot be called, and what is called instead of a method.
//@ rows   diag
//@ reads  diag.code diag.a0 diag.a2 def.node def.kind def.flags
//@ reads  node_ty.callee res.kind res.id tok.sym assoc.head assoc.sym
#include "types/refs.glsl"
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

void explain(uint i) {
    uint code = diag_code(i);
    uint n = diag_a2(i);
    if (code == D_NOT_CALLABLE) {
        uint p = node_parent(n);
        while (p != NONE && node_kind(p) == N_EXPR_PAREN) p = node_parent(p);
        bool path = node_kind(n) == N_EXPR_PATH;
        uint d = path && (res_kind(n) == RES_CTOR || res_kind(n) == RES_DEF || res_kind(n) == RES_PARTIAL
            || res_kind(n) == RES_ASSOC) ? node_ty_callee(n) : NONE;
        part(P_NO_LABEL_HERE);
        part_at(P_CALL_NEEDS_FUNCTION, p, 0u);
        if (path && res_kind(n) == RES_LOCAL) part_full(P_HAS_TYPE, res_id(n), NONE, node_tok(res_id(n)), diag_a0(i), 0u);
        bool variant = d != NONE && def_kind(d) == DEF_VARIANT;
        bool unit = variant || (d != NONE && def_kind(d) == DEF_STRUCT);
        if (unit && (def_flags(d) & DEFF_LIBRARY) == 0u) {
            part(variant ? P_FOUND_VARIANT : P_FOUND_STRUCT, d);
            part(variant ? P_VARIANT_HERE : P_STRUCT_HERE, item_lo(def_node(d)), def_hi(def_node(d)), d);
            part(variant ? P_IS_UNIT_VARIANT : P_IS_UNIT_STRUCT, hi_of(child(p, R_CALLEE)), hi_of(p), d);
        }
    }
    bool not_method = code == D_NOT_A_METHOD_STRUCT || code == D_NOT_A_METHOD_ENUM || code == D_NOT_A_METHOD;
    if (not_method) {
        uint t = find(diag_a0(i));
        if (is_var(t) || ty_kind(t) != TK_ADT) return;
        // The function of that name among the items of the type's impls.
        uint sym = tok_sym(node_tok(n));
        uint f = NONE;
        uint k = 0u;
        while (k < n_assoc && f == NONE && k < 60000u) {
            if (assoc_head(k) == ty_data(t) && assoc_sym(k) == sym) f = k;
            k++;
        }
        if (f == NONE) return;
        part(P_FOUND_FUNCTIONS);
        part(P_CANDIDATE, item_lo(def_node(f)), def_hi(def_node(f)), t);
        uint recv = child(n, R_RECEIVER);
        uint first = NONE;
        uint c = last_child(n);
        uint steps = 0u;
        while (c != NONE && steps < 256u) {
            if (node_role(c) == R_ARG) first = c;
            c = prev_child(n, c);
            steps++;
        }
        // `s.make(` becomes `S::make(`.
        uint open = node_tok(n) + 1u;
        part_full(P_USE_FUNCTION, lo_of(recv), tok_hi(open), t, node_tok(n), 0u);
    }
}

void run(uint i) {
    parts(i, 10u);
    explain(i);
    flush_parts();
}
