// Rows of the parameters of each kernel.
//@ rows   kentry
//@ reads  kentry.param kentry.params kentry.def def_ty.param sig_param.ty
//@ writes kpar.entry kpar.nth kpar.ty kpar.kind kpar.parts kpar.vregs kpar.class kpar.set kpar.binding kpar.lo kpar.hi
void run(uint i) {
    uint first = kentry_param(i), n = kentry_params(i), from = n == 0u ? 0u : def_ty_param(kentry_def(i));
    for (uint k = 0u; k < n; k++) {
        set_kpar_entry(first + k, i);
        set_kpar_nth(first + k, k);
        set_kpar_ty(first + k, sig_param_ty(from + k));
        set_kpar_kind(first + k, KPAR_VALUE);
        set_kpar_parts(first + k, 0u);
        set_kpar_vregs(first + k, 0u);
        set_kpar_class(first + k, KCLASS_NONE);
        set_kpar_set(first + k, NONE);
        set_kpar_binding(first + k, NONE);
        set_kpar_lo(first + k, 0u);
        set_kpar_hi(first + k, 0u);
    }
}
