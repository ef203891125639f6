// Goes over to the loop before until one knows what is around it.
//@ rows   lir
//@ reads  lir.op
//@ writes orow.up
//@ racy   orow.up
void run(uint i) {
    if (lir_op(i) != LIR_LOOP) return;
    uint up = orow_up(i);
    if ((up & 0x80000000u) != 0u) return;
    set_orow_up(i, orow_up(up));
    C[CTL_CHANGED] = 1u;
}
