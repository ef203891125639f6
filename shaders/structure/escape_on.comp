// Hands such targets on to the constructs around.
//@ rows   lir
//@ writes srow.out
#include "structure/construct.glsl"
void run(uint i) {
    if (srow_form(i) != FORM_CONSTRUCT) return;
    uint t = srow_out(i);
    uint m = nest_of(i);
    if (t == NONE || m == NONE || construct_of(t) == m) return;
    if (atomicMin(H[at_srow_out(m)], t) > t) atomicOr(C[CTL_CHANGED], 1u);
}
