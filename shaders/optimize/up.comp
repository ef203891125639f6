// The LOOP around each LOOP, or one before it that has the same.
//@ rows   lir
//@ reads  lir.op lir.b orow.bound
//@ writes orow.up
void run(uint i) {
    if (lir_op(i) != LIR_LOOP) return;
    uint p = orow_bound(i - 1u) - 1u;
    set_orow_up(i, lir_op(p) == LIR_END ? lir_b(p) : p | 0x80000000u);
}
