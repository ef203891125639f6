// Control does not go on behind a region that nothing leaves; what follows is dead like what follows a branch.
//@ rows   lir
//@ reads  lir.op lir.b lir.c srow.region srow.seg srow.end srow.dead srow.falls srow.target
//@ writes srow.ends srow.mark
#include "structure/alias.glsl"
void run(uint i) {
    uint r = srow_region(i), op = lir_op(r);
    if (lir_op(i) != LIR_END || op == LIR_FUNC || srow_dead(r) != 0u || srow_ends(i) != 0u) return;
    bool left = op == LIR_LOOP ? alias(r - 1u) : srow_target(r) != 0u;
    bool skipped = op == LIR_IF ? lir_op(lir_b(r)) != LIR_ELSE : op == LIR_SWITCH && lir_op(lir_c(r)) != LIR_ARM;
    // Where panics do not leave, those who have panicked get out of every loop.
    if (op == LIR_LOOP && srow_target(r) != 0u && C[CTL_ST_STAYS] != 0u) return;
    if (srow_falls(r) != 0u || left || skipped) return;
    set_srow_ends(i, 1u);
    atomicAdd(H[at_srow_mark(i + 1u)], 1u);
    atomicAdd(H[at_srow_mark(srow_end(srow_seg(r)) + 1u)], 0xFFFFFFFFu);
    atomicOr(C[CTL_CHANGED], 1u);
}
