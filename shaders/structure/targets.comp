// Counts the branches to each opener; for a BLOCK also the conditional ones that stand directly in it.
//@ rows   lir
//@ reads  lir.op lir.b srow.seg srow.dead
//@ writes srow.target srow.count srow.x0
void run(uint i) {
    uint op = lir_op(i);
    bool conditional = op == LIR_BR_IF || op == LIR_BR_UNLESS;
    if (srow_dead(i) != 0u || !conditional && op != LIR_BR && op != LIR_ON) return;
    if (op == LIR_ON) {
        atomicAdd(H[at_srow_count(srow_seg(i))], 1u);
        return;
    }
    uint t = lir_b(i);
    atomicAdd(H[at_srow_target(t)], 1u);
    if (conditional && srow_seg(i) == t && lir_op(t) == LIR_BLOCK) {
        atomicAdd(H[at_srow_count(t)], 1u);
        set_srow_x0(t, i);
    }
}
