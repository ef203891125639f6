// Home of each vreg: parameters where the caller put them, the others below rbp. A register
// assignment would run after this and replace offsets by HOME_REG | number.
//@ rows   vreg
//@ reads  vreg.fn fn.vreg fn.params
//@ writes vreg.home
void run(uint i) {
    uint f = vreg_fn(i);
    uint nth = i - fn_vreg(f);
    uint params = fn_params(f);
    set_vreg_home(i, nth < params ? 16u + 8u * nth : 0u - 8u * (nth - params + 1u));
}
