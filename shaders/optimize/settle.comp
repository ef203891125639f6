// What a round found counts from the next one on.
//@ rows   vreg
//@ writes oreg.known
void run(uint i) {
    if (oreg_known(i) != 1u) return;
    set_oreg_known(i, 2u);
    C[CTL_CHANGED] = 1u;
}
