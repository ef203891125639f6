// Type of `Self` where it stands for definition d.
uint self_ref(uint d) {
    uint kind = def_kind(d);
    if (kind == DEF_IMPL) return def_ty(d) == NONE ? TY_ERROR : v_of(def_ty(d));
    if (kind == DEF_STRUCT || kind == DEF_ENUM || kind == DEF_UNION) return v_of(def_node(d));
    return TY_ERROR;
}
