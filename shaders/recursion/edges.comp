// Which functions call one that is left, and which are called by one that is left.
//@ reads  rfn.up rfn.down
//@ writes rfn.calls rfn.called
//@ racy   rfn.calls rfn.called
#include "recursion/calls.glsl"
bool calls_from(uint f) { return rfn_up(f) == 0u || rfn_down(f) == 0u; }
void call(uint from, uint to) {
    if (rfn_up(from) == 0u && rfn_up(to) == 0u) set_rfn_calls(from, 1u);
    if (rfn_down(from) == 0u && rfn_down(to) == 0u) set_rfn_called(to, 1u);
}
