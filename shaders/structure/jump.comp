// A round of pointer doubling from one column of `srow` to another: a row whose value is not known (bit 31)
// takes over what the row that it names has.
//@ rows   lir
//@ reads  srow.seg
//@ writes srow.seg
//@ params from to
uint at_column(uint column, uint i) { return base_srow + column * cap_srow + i; }
void run(uint i) {
    uint v = H[at_column(p_from, i)];
    if (v < 0x80000000u) {
        v = H[at_column(p_from, v)];
        if (v < 0x80000000u) atomicOr(C[CTL_CHANGED], 1u);
    }
    H[at_column(p_to, i)] = v;
}
