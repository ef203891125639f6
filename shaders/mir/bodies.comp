// The rows of `body`, whose node is known.
//@ rows body
//@ reads body.node res.def def.kind def.flags def_ty.ty def_ty.ret def_ty.n_param
//@ writes body.def body.params body.ret body.flags body.first body.local
void run(uint i) {
    uint d = res_def(body_node(i)), k = def_kind(d), f = def_flags(d);
    bool is_fn = k == DEF_FN, library = (f & DEFF_LIBRARY) != 0u;
    bool checks = C[CTL_OVERFLOW_CHECKS] != 0u && (!library || (f & DEFF_INHERIT_OVERFLOW) != 0u);
    set_body_def(i, d);
    set_body_params(i, is_fn ? def_ty_n_param(d) : 0u);
    set_body_ret(i, is_fn ? def_ty_ret(d) : def_ty_ty(d));
    set_body_flags(i, (k == DEF_CONST ? BODY_CONST : 0u) | (k == DEF_STATIC ? BODY_STATIC : 0u) | (library ? BODY_LIBRARY : 0u)
        | (checks || k == DEF_CONST || k == DEF_STATIC ? BODY_CHECKED : 0u));
    set_body_first(i, 0u);
    set_body_local(i, 0u);
}
