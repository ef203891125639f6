// In how many places each function calls one that leads to a circle.
//@ reads  rfn.up
//@ writes rfn.called
#include "recursion/calls.glsl"
bool calls_from(uint f) { return rfn_up(f) == 0u; }
void call(uint from, uint to) { if (rfn_up(to) == 0u) atomicAdd(H[at_rfn_called(from)], 1u); }
