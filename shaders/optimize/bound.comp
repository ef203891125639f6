// Where loops and functions begin and end.
//@ rows   lir
//@ reads  lir.op lir.a lir.b
//@ writes orow.bound orow.up orow.fn
void run(uint i) {
    uint op = lir_op(i);
    bool opens = op == LIR_LOOP, closes = op == LIR_END && lir_op(lir_b(i)) == LIR_LOOP;
    set_orow_bound(i, opens || closes || op == LIR_FUNC ? i + 1u : 0u);
    set_orow_fn(i, op == LIR_FUNC ? lir_a(i) + 1u : 0u);
    set_orow_up(i, 0u);
}
