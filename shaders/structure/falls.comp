// Regions of which some piece's end is reached.
//@ rows   lir
//@ reads  lir.op srow.seg srow.region srow.dead
//@ writes srow.falls
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_END && op != LIR_ELSE && op != LIR_ARM || srow_dead(i) != 0u || lir_op(srow_seg(i)) == LIR_SWITCH) return;
    set_srow_falls(srow_region(i), 1u);
}
