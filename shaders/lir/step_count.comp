// Number of steps of each MIR row of a needed body, and what its steps ask again and again.
//@ rows   mir
//@ reads  lbody.live
//@ writes lmir.steps lmir.enter lmir.direct
#include "lir/own.glsl"
#include "lir/direct.glsl"
void run(uint i) {
    bool live = lbody_live(lmir_body(i)) != 0u, last = is_last(i);
    uint before = enter_steps(i);
    set_lmir_steps(i, live ? before + own_steps(i) + (last ? 1u : 0u) : 0u);
    set_lmir_enter(i, before | (last ? LAST_OF_BODY : 0u));
    set_lmir_direct(i, live && is_direct(i) ? place_arg(mir_dest(i)) : NONE);
}
