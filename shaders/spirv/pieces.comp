// Loops that count are cut into pieces of CHUNK rounds: only between these is it asked whether the invocation has panicked. So the inner loop has
// one way out, and drivers can unroll it. Nothing else may leave the loop. Where nothing in it panics, drivers see that without this; where it has
// loops or barriers inside, they would not unroll it.
//@ rows   lir
//@ pick   32
//@ reads  lir.op lir.b srow.form srow.target srow.out srow.dead srow.traps
//@ writes srow.pieces
#include "structure/counted.glsl"
bool wants(uint i) { return lir_op(i) == LIR_LOOP; }
void run(uint i) {
    bool loop = C[CTL_ST_STAYS] != 0u && !counted(i) && counting(i);
    if (loop) loop = srow_form(i) == FORM_CONSTRUCT && srow_form(i - 1u) == FORM_ALIAS && srow_target(i - 1u) == 1u && srow_out(i) == NONE
        && srow_dead(lir_b(i)) != 0u && srow_traps(lir_b(i)) - srow_traps(i) - 65537u < 255u;
    set_srow_pieces(i, loop ? 1u : 0u);
}
