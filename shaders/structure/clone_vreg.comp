// The vregs of the copies.
//@ rows   vreg
//@ reads  vreg.ty vreg.home fn.vreg sclone.fn sclone.vreg
//@ writes vreg.ty vreg.home vreg.fn
uint clone_at(uint k) {
    uint low = 0u;
    uint high = n_sclone;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        if (sclone_vreg(middle) <= k) low = middle;
        else high = middle;
    }
    return low;
}
void run(uint i) {
    if (i < C[CTL_ST_VREG0]) return;
    uint k = i - C[CTL_ST_VREG0], c = clone_at(k), from = fn_vreg(sclone_fn(c)) + k - sclone_vreg(c);
    set_vreg_ty(i, vreg_ty(from));
    set_vreg_home(i, vreg_home(from));
    set_vreg_fn(i, C[CTL_ST_FN0] + c);
}
