// Nothing is known of the interval of a vreg but that its function writes its parameters.
//@ rows   vreg
//@ reads  vreg.fn fn.vreg fn.params fn.row
//@ writes oreg.read oreg.first oreg.last oreg.weight oreg.value oreg.key oreg.allowed oreg.pick oreg.home oreg.mem
void run(uint i) {
    uint f = vreg_fn(i);
    bool param = i - fn_vreg(f) < fn_params(f);
    uint at = 2u * fn_row(f) + 1u;
    set_oreg_read(i, NONE);
    set_oreg_first(i, param ? at : NONE);
    set_oreg_last(i, param ? at : 0u);
    set_oreg_weight(i, param ? 1u : 0u);
    set_oreg_value(i, 0u);
    set_oreg_key(i, 0u);
    set_oreg_allowed(i, 0u);
    set_oreg_pick(i, 0u);
    set_oreg_home(i, NONE);
    set_oreg_mem(i, 0u);
}
