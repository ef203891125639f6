// Bytes of the stack homes of function f and of the registers that it saves, a multiple of 16; first, those registers.
//@ reads fn.vreg fn.vregs oreg.at oreg.mem ofn.saved vreg.fn
uint homes_before(uint v) { return v < n_vreg ? oreg_at(v) : n_vreg == 0u ? 0u : oreg_at(n_vreg - 1u) + oreg_mem(n_vreg - 1u); }
uint home_bytes(uint f) {
    return (8u * (homes_before(fn_vreg(f) + fn_vregs(f)) - homes_before(fn_vreg(f)) + ofn_saved(f)) + 15u) & ~15u;
}
