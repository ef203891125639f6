// Branches that lead further out than the nearest construct: each construct gets the outermost of their targets.
//@ rows   lir
//@ reads  lir.b srow.dead
//@ writes srow.out
#include "structure/construct.glsl"
void run(uint i) {
    if (!is_branch(lir_op(i)) || srow_dead(i) != 0u) return;
    uint t = lir_b(i);
    uint x = nest_of(i);
    if (srow_form(t) == FORM_GUARD || x == construct_of(t)) return;
    atomicMin(H[at_srow_out(x)], t);
}
