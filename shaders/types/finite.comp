// Types of finite size: a type all of whose parts by value are. Types without values: `!`, enums without variants, and what has such a
// part by value. Rounds until nothing changes.
//@ rows   ty
//@ reads  ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def.ty node_ty.ty tyfin.finite tyfin.empty
//@ writes tyfin.finite tyfin.empty
//@ racy tyfin.finite
//@ racy tyfin.empty
bool finite, empty;

void part(uint t) {
    finite = finite && (t == NONE || tyfin_finite(t) != 0u);
    empty = empty || (t != NONE && tyfin_empty(t) != 0u);
}
void fields(uint d) {
    for (uint k = 0u; k < def_n_member(d); k++) {
        uint n = def_ty(def_first_member(d) + k);
        part(n == NONE ? TY_ERROR : node_ty_ty(n));
    }
}
void run(uint t) {
    uint kind = ty_kind(t), d = ty_data(t);
    finite = true;
    empty = kind == TK_NEVER;
    if (kind == TK_TUPLE || kind == TK_ARRAY || kind == TK_SLICE || kind == TK_RANGE) {
        for (uint k = 0u; k < ty_n(t); k++) part(ty_arg_ty(ty_arg(t) + k));
        empty = empty && (kind == TK_TUPLE || kind == TK_ARRAY && d != 0u);
    } else if (kind == TK_ADT && def_kind(d) == DEF_ENUM) {
        bool all = true;
        for (uint k = 0u; k < def_n_member(d); k++) {
            empty = false;
            fields(def_first_member(d) + k);
            all = all && empty;
        }
        empty = all;
    } else if (kind == TK_ADT) {
        fields(d);
    }
    if (finite && tyfin_finite(t) == 0u || empty && tyfin_empty(t) == 0u) {
        set_tyfin_finite(t, finite ? 1u : 0u);
        set_tyfin_empty(t, empty ? 1u : 0u);
        C[CTL_CHANGED] = 1u;
    }
}
