// Where there is no branch to blame: the assignments before the use.
//@ rows   fevent
//@ reads  fevent.kind fevent.arg fevent.row fvar.lo fvar.near fvar.diag
#include "flow/code.glsl"
#include "lib/part.glsl"
void run(uint e) {
    uint v = fevent_arg(e), d = fevent_kind(e) == FE_SET ? fvar_diag(v) : NONE;
    parts(d, 4u + 2u * e);
    if (d != NONE && (fvar_near(v) & FNEAR_BEFORE) == 0u) {
        uint n = assignment(e);
        if (hi_of(n) <= fvar_lo(v)) part_at(P_SOMETIMES, n, 0u);
    }
    flush_parts();
}
