// Number of steps of each MIR row of a needed body, and what its steps ask again and again.
//@ rows   mir
//@ reads  lbody.live limg.root place.base
//@ writes lmir.steps lmir.enter lmir.direct
#include "lir/own.glsl"
#include "lir/direct.glsl"
void run(uint i) {
    bool live = lbody_live(lmir_body(i)) != 0u, last = is_last(i);
    uint before = enter_steps(i);
    uint dest = mir_dest(i), l = dest == NONE || place_base(dest) != NONE || place_kind(dest) != PLACE_LOCAL ? NONE : place_arg(dest);
    // Data whose bytes are known is not made by code.
    bool image = l != NONE && limg_root(l) != NONE;
    set_lmir_steps(i, live ? before + (image ? 0u : own_steps(i)) + (last ? 1u : 0u) : 0u);
    set_lmir_enter(i, before | (last ? LAST_OF_BODY : 0u));
    set_lmir_direct(i, live && is_direct(i) ? place_arg(mir_dest(i)) : NONE);
}
