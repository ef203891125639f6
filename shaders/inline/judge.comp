// Functions that call or repeat are not copied.
//@ rows   lir
//@ reads  lir.op irow.fn
//@ writes ifn.kept
//@ racy   ifn.kept
void run(uint i) {
    uint op = lir_op(i);
    if (op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_SYSCALL || op == LIR_LOOP) set_ifn_kept(irow_fn(i) - 1u, 1u);
}
