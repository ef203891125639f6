// The function of each row, and how many rows it becomes in a copy: a RET hands on two results and leaves.
//@ rows   lir
//@ reads  lir.op lir.a
//@ writes irow.fn irow.size irow.call
void run(uint i) {
    uint op = lir_op(i);
    set_irow_fn(i, op == LIR_FUNC ? lir_a(i) + 1u : 0u);
    set_irow_size(i, op == LIR_RET ? 3u : 1u);
    set_irow_call(i, 0u);
}
