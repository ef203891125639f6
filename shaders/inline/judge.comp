// Functions that call or repeat are not copied; that they may panic does not matter.
//@ rows   lir
//@ reads  lir.op irow.fn
//@ writes ifn.kept
//@ racy   ifn.kept
void run(uint i) {
    uint op = lir_op(i);
    bool ends = i + 1u < n_lir && lir_op(i + 1u) == LIR_UNREACHABLE;
    if (op == LIR_CALL && ends) return;
    if (op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_SYSCALL || op == LIR_LOOP) set_ifn_kept(irow_fn(i) - 1u, 1u);
}
