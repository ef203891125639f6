// Whether a variable with an error is assigned outside of the code that is blamed.
//@ rows   fevent
//@ reads  fevent.kind fevent.arg fevent.row fvar.bad fvar.lo fvar.hi node.first_tok node.last_tok tok.lo tok.hi
//@ writes fvar.near
#include "flow/code.glsl"
void run(uint e) {
    uint v = fevent_arg(e);
    if (fevent_kind(e) != FE_SET || fvar_bad(v) == NONE) return;
    uint n = assignment(e);
    if (lo_of(n) > fvar_lo(v) || fvar_hi(v) > hi_of(n)) atomicOr(H[at_fvar_near(v)], FNEAR_ELSEWHERE);
}
