// Panics leave where one hands on a pointer into the frame of its function: what follows would change what it points to.
//@ rows   lir
//@ reads  lir.a srow.func
#include "structure/defer.glsl"
#include "structure/hands.glsl"
void run(uint i) {
    if (is_deferred(i) && hands_frame(i, lir_a(srow_func(i)))) atomicAnd(C[CTL_ST_STAYS], 0u);
}
