// Parameters are assigned by the call.
//@ rows   vreg
//@ reads  vreg.fn fn.vreg fn.params
//@ writes mvreg.defs mvreg.uses mvreg.def mvreg.wide mvreg.lo mvreg.len mvreg.part mvreg.root mvreg.reads mvreg.reader
void run(uint v) {
    uint f = vreg_fn(v);
    set_mvreg_defs(v, v - fn_vreg(f) < fn_params(f) ? 1u : 0u);
    set_mvreg_uses(v, 0u);
    set_mvreg_def(v, NONE);
    set_mvreg_wide(v, 0u);
    set_mvreg_lo(v, 0u);
    set_mvreg_len(v, 0u);
    set_mvreg_part(v, 0u);
    set_mvreg_root(v, v);
    set_mvreg_reads(v, 0u);
    set_mvreg_reader(v, NONE);
}
