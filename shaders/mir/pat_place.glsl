// Places of patterns: the part of the value that each looks at, and references peeled by default binding modes.
#include "mir/pattern.glsl"
//@ reads def.kind def.first_member def.n_member def_ty.ty sig_param.ty def_ty.param res.def

uint seen_type(uint n) {
    uint p = node_parent(n);
    while (is_pattern(p) && (node_kind(p) == N_PAT_PAREN || node_kind(p) == N_PAT_OR || node_kind(p) == N_PAT_BIND)) p = node_parent(p);
    if (is_pattern(p)) return node_ty_ty(p);
    uint e = scrutinee(p);
    if (e != NONE) return adjusted_type(strip(e));
    if (node_kind(p) == N_PARAM) return sig_param_ty(def_ty_param(res_def(node_parent(p))) + node_nth(p));
    return node_ty_ty(n);
}

// Index of element `n` of a tuple or tuple-struct pattern over `count` fields: what follows `..` counts from the end.
uint element_index(uint n, uint count) {
    uint p = node_parent(n), first = p - node_size(p), c = n - node_size(n);
    bool rest = false;
    while (c != first && c != NONE && node_role(c) == R_ELEM) {
        if (node_kind(c) == N_PAT_REST) rest = true;
        c -= node_size(c);
    }
    return rest ? count - (node_nth(p - 1u) + 1u - node_nth(n)) : node_nth(n);
}

// Place of the part of `base`, the parent's value, that `n` is; its type through `t`.
uint project(uint n, uint base, inout uint t) {
    uint p = node_parent(n), pk = node_kind(p), pt = node_ty_ty(p), kind = PLACE_FIELD, arg = 0u, extra = 0u;
    if (pk == N_PAT_REF) {
        t = pointee(pt);
        kind = PLACE_DEREF;
    } else if (pk == N_PAT_SLICE) {
        bool before = true;
        uint c = n, first = p - node_size(p), behind_last = node_nth(p - 1u) + 1u;
        arg = node_nth(n);
        t = ty_arg_ty(ty_arg(pt));
        while (c != first && c != NONE && node_role(c) == R_ELEM) {
            if (is_rest(c)) before = false;
            c -= node_size(c);
        }
        kind = before ? PLACE_CONST_INDEX : PLACE_CONST_INDEX_END;
        if (is_rest(n)) {
            t = node_ty_adj_ty(n);
            kind = PLACE_SUBSLICE;
            extra = behind_last - 1u - arg;
        } else if (!before) {
            arg = behind_last - arg;
        }
    } else {
        // Element of a tuple or tuple-struct pattern, PAT_FIELD of a struct pattern.
        uint d = pk == N_PAT_TUPLE ? NONE : callee_of(p);
        if (d != NONE && def_kind(d) == DEF_VARIANT) base = new_place(PLACE_DOWNCAST, base, d, 0u, pt);
        uint count = pk == N_PAT_TUPLE ? ty_n(pt) : d == NONE ? 0u : def_n_member(d);
        arg = pk == N_PAT_STRUCT ? node_ty_data(n) >> PAT_INDEX_SHIFT : element_index(n, count);
        if (pk == N_PAT_TUPLE) t = ty_arg_ty(ty_arg(pt) + arg);
        else t = d == NONE ? TY_ERROR : def_ty_ty(def_first_member(d) + arg);
    }
    return new_place(kind, base, arg, extra, t);
}

void lower(uint n) {
    begin(n);
    uint t = node_ty_ty(n), value = mv(MV_INHERIT, 0u), peel = node_ty_adj(n) & 255u;
    // Ends of ranges are read by the range; a `..` and variables that take their value directly need no place.
    if (node_kind(n) != N_PAT_REST && node_kind(node_parent(n)) != N_PAT_RANGE && !takes_directly(n) && has_place(n)) {
        bool part = projects(n);
        uint place = seen_place(n);
        if (part) {
            place = project(n, place, t);
            value = mv(MV_PLACE, place);
        } else if (peel > 1u) {
            t = seen_type(n);
        }
        for (uint i = 0u; i < peel; i++) {
            t = i + 1u == peel && !binds(n) ? node_ty_ty(n) : pointee(t);
            place = new_place(PLACE_DEREF, place, 0u, 0u, t);
            value = mv(MV_PLACE, place);
        }
    }
    set_value(value);
    finish_places();
}
