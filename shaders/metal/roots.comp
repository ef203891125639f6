// Copies of copies, in rounds of pointer doubling.
//@ rows   vreg
//@ writes mvreg.root
//@ racy   mvreg.root
void run(uint v) {
    uint a = mvreg_root(v), b = mvreg_root(a);
    if (a == b) return;
    set_mvreg_root(v, b);
    atomicOr(C[CTL_CHANGED], 1u);
}
