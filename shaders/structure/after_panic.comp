// Where panics do not leave: the rows behind one are not emitted, but those who have panicked get to the end of their piece of a region.
//@ rows   lir
//@ reads  lir.op srow.seg srow.end
//@ writes srow.mark
void run(uint i) {
    if (lir_op(i) != LIR_UNREACHABLE || C[CTL_ST_STAYS] == 0u) return;
    atomicAdd(H[at_srow_mark(i + 1u)], 1u);
    atomicAdd(H[at_srow_mark(srow_end(srow_seg(i)))], 0xFFFFFFFFu);
}
