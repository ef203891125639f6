// The region of each row, and where each piece of a region ends.
//@ rows   lir
//@ reads  lir.op lir.b
//@ writes srow.seg srow.region srow.end
void run(uint i) {
    uint s = srow_seg(i) & 0x7FFFFFFFu;
    uint op = lir_op(s);
    set_srow_region(i, op == LIR_ELSE || op == LIR_ARM ? lir_b(lir_b(s)) : s);
    set_srow_seg(i, s);
    op = lir_op(i);
    if (op == LIR_END || op == LIR_ELSE || op == LIR_ARM) set_srow_end(s, i);
}
