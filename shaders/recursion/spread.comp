// What a part calls and leads to a circle is a part.
//@ reads  rfn.up
//@ writes rfn.member
//@ racy   rfn.member
#include "recursion/calls.glsl"
bool calls_from(uint f) { return rfn_member(f) != 0u; }
void call(uint from, uint to) {
    if (rfn_up(to) != 0u || rfn_member(to) != 0u) return;
    set_rfn_member(to, 1u);
    atomicOr(C[CTL_CHANGED], 1u);
}
