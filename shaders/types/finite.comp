// Types of finite size: a type all of whose parts by value are. Rounds until nothing changes.
//@ rows   ty
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def.ty node_ty.ty tyfin.finite
//@ writes tyfin.finite
//@ racy tyfin.finite
bool field_finite(uint f) {
    uint n = def_ty(f);
    uint t = n == NONE ? TY_ERROR : node_ty_ty(n);
    return t == NONE || tyfin_finite(t) != 0u;
}
bool fields_finite(uint d) {
    bool good = true;
    for (uint k = 0u; k < def_n_member(d); k++) good = good && field_finite(def_first_member(d) + k);
    return good;
}
void run(uint t) {
    if (tyfin_finite(t) != 0u) return;
    uint kind = ty_kind(t);
    bool good = true;
    if (kind == TK_TUPLE || kind == TK_ARRAY || kind == TK_SLICE || kind == TK_RANGE) {
        for (uint k = 0u; k < ty_n(t); k++) good = good && tyfin_finite(ty_arg_ty(ty_arg(t) + k)) != 0u;
    } else if (kind == TK_ADT) {
        uint d = ty_data(t);
        if (def_kind(d) == DEF_ENUM) {
            for (uint k = 0u; k < def_n_member(d); k++) good = good && fields_finite(def_first_member(d) + k);
        } else {
            good = fields_finite(d);
        }
    }
    if (good) {
        set_tyfin_finite(t, 1u);
        C[CTL_CHANGED] = 1u;
    }
}
