// Number of steps of each MIR row of a needed body.
//@ rows   mir
//@ reads  lbody.live
//@ writes lmir.steps
#include "lir/own.glsl"
void run(uint i) {
    bool live = lbody_live(lmir_body(i)) != 0u;
    set_lmir_steps(i, live ? enter_steps(i) + own_steps(i) + (is_last(i) ? 1u : 0u) : 0u);
}
