// Suggests the field or method that was found, or lists what there is.
//@ rows   likely
//@ reads  likely.diag likely.mode likely.name likely.want likely.a likely.b diag.code diag.lo diag.hi diag.a0
#include "types/refs.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"
//@ reads  node.parent node.kind

void explain(uint i) {
    uint d = likely_diag(i);
    uint code = diag_code(d);
    uint name = likely_name(i);
    uint lo = diag_lo(d);
    uint hi = diag_hi(d);
    if (likely_mode(i) == LIKELY_HEAD) {
        if (name != NONE) {
            part(P_SIMILAR_METHOD_NO_LABEL);
            part(P_SIMILAR_METHOD, lo, hi, name);
        }
        return;
    }
    bool literal = code == D_STRUCT_NO_FIELD || code == D_VARIANT_NO_FIELD;
    if (code == D_NO_VARIANT) {
        if (name != NONE) part(P_VARIANT_LIKE, lo, hi, name);
        return;
    }
    if (name != NONE) {
        if (literal) part(P_UNKNOWN_FIELD);
        part(P_SIMILAR_FIELD, lo, hi, name);
        return;
    }
    uint t = diag_a0(d);
    if (code == D_NO_FIELD) {
        uint k = find(t);
        uint steps = 0u;
        while (!is_var(k) && (ty_kind(k) == TK_REF || ty_kind(k) == TK_REF_MUT) && steps < 64u) {
            k = ty_arg_ty(ty_arg(k));
            steps++;
        }
        uint count = is_var(k) ? 0u : ty_kind(k) == TK_TUPLE ? ty_n(k) : ty_kind(k) == TK_ADT ? likely_b(i) - likely_a(i) : 0u;
        if (count == 1u) part(P_AVAILABLE_ONE, t);
        if (count > 1u) part(P_AVAILABLE_SOME, t);
    } else if (literal) {
        // Fields that the literal does not name.
        uint n = likely_want(i);
        uint p = node_parent(n);
        uint c = last_child(p);
        uint others = 0u;
        uint steps = 0u;
        while (c != NONE && steps < 256u) {
            if (node_kind(c) == N_EXPR_FIELD_INIT && c != n) others++;
            c = prev_child(p, c);
            steps++;
        }
        uint fields = likely_b(i) - likely_a(i);
        if (fields > 0u && others >= fields) part(P_ALL_FIELDS_ASSIGNED);
    }
}

void run(uint i) {
    parts(likely_diag(i), 100u);
    explain(i);
    flush_parts();
}
