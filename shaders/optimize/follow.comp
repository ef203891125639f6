// Copies of copies.
//@ rows   vreg
//@ writes oreg.copy
//@ racy   oreg.copy
void run(uint i) {
    uint c = oreg_copy(i), d = oreg_copy(c);
    if (c == d) return;
    set_oreg_copy(i, d);
    C[CTL_CHANGED] = 1u;
}
