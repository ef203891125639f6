// Definitions of the functions for composite types, and two types for each: of lists the slice, then the reference that is passed.
//@ rows gbody
//@ reads gbody.glue ty.kind ty.data ty.arg ty_arg.ty
//@ writes def.kind def.sym def.node def.parent def.module def.vis def.flags def.nth def.first_generic def.n_generic
//@ writes def.first_member def.n_member def.ty def.body ty.kind ty.data ty.arg ty.n ty_arg.ty
//@ reads gbase.def gbase.ty gbase.ty_arg
void run(uint i) {
    if (i + 1u == n_gbody) return;
    uint g = gbody_glue(i), t = g / GLUE_COUNT, kind = g % GLUE_COUNT, k = ty_kind(t), d = gbase_def(0u) + i;
    bool list = k == TK_ARRAY || k == TK_SLICE;
    uint seen = gbase_ty(0u) + 2u * i, arg = gbase_ty_arg(0u) + 2u * i;
    set_def_kind(d, DEF_FN);
    set_def_sym(d, kind == GLUE_EQ ? SYM_eq : kind == GLUE_CMP ? SYM_partial_cmp : SYM_fmt);
    set_def_node(d, NONE);
    set_def_parent(d, k == TK_ADT ? ty_data(t) : NONE);
    set_def_module(d, NONE);
    set_def_vis(d, VIS_PUBLIC);
    set_def_flags(d, DEFF_LIBRARY);
    set_def_nth(d, 0u);
    set_def_first_generic(d, NONE);
    set_def_n_generic(d, 0u);
    set_def_first_member(d, NONE);
    set_def_n_member(d, 0u);
    set_def_ty(d, NONE);
    set_def_body(d, NONE);
    set_ty_kind(seen, list ? TK_SLICE : TK_TUPLE);
    set_ty_data(seen, 0u);
    set_ty_arg(seen, arg);
    set_ty_n(seen, list ? 1u : 0u);
    set_ty_arg_ty(arg, list ? ty_arg_ty(ty_arg(t)) : TY_UNIT);
    set_ty_kind(seen + 1u, TK_REF);
    set_ty_data(seen + 1u, 0u);
    set_ty_arg(seen + 1u, arg + 1u);
    set_ty_n(seen + 1u, 1u);
    set_ty_arg_ty(arg + 1u, list ? seen : t);
}
