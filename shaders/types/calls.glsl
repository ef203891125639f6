// Signatures of definitions that can be called, as references.
//@ reads def.kind def.sym def.parent def.node def.flags def.ty def_ty.param def_ty.n_param sig_param.node

// Whether a function of the library stands for several, of which the first argument's type chooses one (call.comp).
bool overloaded(uint d) {
    uint both = DEFF_LIBRARY | DEFF_FOREIGN;
    return (def_flags(d) & both) == both && def_sym(def_parent(d)) == SYM_arch;
}
bool has_signature(uint d) {
    if (d == NONE) return false;
    uint kind = def_kind(d);
    return kind == DEF_FN || ((kind == DEF_STRUCT || kind == DEF_VARIANT) && (def_flags(d) & DEFF_TUPLE) != 0u);
}
// Whether a call's type is known from what it calls.
bool callable(uint d) { return has_signature(d) && !overloaded(d); }
uint param_ref(uint d, uint k) {
    uint n = sig_param_node(def_ty_param(d) + k);
    return n == NONE ? TY_ERROR : v_of(n);
}
uint ret_ref(uint d) {
    if (def_kind(d) != DEF_FN) return v_of(def_node(d));
    return def_ty(d) == NONE ? TY_UNIT : v_of(def_ty(d));
}
