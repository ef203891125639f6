// Failing rows, and the bodies that have some.
//@ rows   pfail
//@ reads  pfail.row
//@ writes pmir.fail pbody.fails pbody.at pbody.live
#include "panics/body.glsl"
void run(uint k) {
    uint i = pfail_row(k), b = body_of(i);
    set_pmir_fail(i, k + 1u);
    set_pbody_fails(b, 1u);
    set_pbody_at(b, body_first(b));
    set_pbody_live(b, 1u);
}
