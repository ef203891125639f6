// Where each row learns which piece of a region it is in: from an opener right before it (known, bit 31), from
// the opener of the region that ends there, or from the row before.
//@ rows   lir
//@ reads  lir.op lir.b
//@ writes srow.seg srow.func
void run(uint i) {
    uint op = lir_op(i);
    set_srow_func(i, op == LIR_FUNC ? i : 0u);
    if (op == LIR_FUNC || i == 0u) {
        set_srow_seg(i, 0x80000000u | i);
        return;
    }
    uint before = lir_op(i - 1u);
    bool opens = before == LIR_FUNC || before == LIR_BLOCK || before == LIR_LOOP || before == LIR_IF || before == LIR_ELSE
        || before == LIR_SWITCH || before == LIR_ARM;
    set_srow_seg(i, opens ? 0x80000000u | (i - 1u) : before == LIR_END ? lir_b(i - 1u) : i - 1u);
}
