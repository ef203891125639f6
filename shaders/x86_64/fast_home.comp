// Home of each vreg: its register, nothing for a constant, a place on the stack behind the registers that are saved.
//@ rows   vreg
//@ reads  vreg.fn fn.vreg fn.params oreg.home oreg.at oreg.flags ofn.saved
//@ writes vreg.home
void run(uint i) {
    uint f = vreg_fn(i), nth = i - fn_vreg(f), reg = oreg_home(i);
    uint place = nth < fn_params(f) ? 16u + 8u * nth : 0u - 8u * (oreg_at(i) - oreg_at(fn_vreg(f)) + 1u + ofn_saved(f));
    set_vreg_home(i, (oreg_flags(i) & OREG_IS_CONST) != 0u ? HOME_CONST
        : reg == NONE ? place : HOME_REG | (reg & 15u) | (reg >= 16u ? HOME_XMM : 0u));
}
