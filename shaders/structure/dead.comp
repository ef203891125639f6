// Marks what control cannot get to: the rows behind a branch, up to and including the end of their piece of a region.
//@ rows   lir
//@ reads  lir.op srow.seg srow.end srow.dead
//@ writes srow.mark
void run(uint i) {
    uint op = lir_op(i);
    if (op != LIR_BR && op != LIR_RET && op != LIR_UNREACHABLE && op != LIR_TRAP) return;
    if (srow_dead(i) != 0u || op == LIR_UNREACHABLE && C[CTL_ST_STAYS] != 0u) return;
    atomicAdd(H[at_srow_mark(i + 1u)], 1u);
    atomicAdd(H[at_srow_mark(srow_end(srow_seg(i)) + 1u)], 0xFFFFFFFFu);
}
