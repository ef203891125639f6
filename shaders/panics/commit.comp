// Ends a round: its values count from now on.
//@ params list
//@ reads  pwait0.row pwait1.row mir.dest place.arg plocal.next
//@ writes plocal.state
#include "lib/generic.glsl"
void main() {
    uint base = column_base(p_list, 0u), count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint l = place_arg(mir_dest(H[base + i]));
        set_plocal_state(l, plocal_next(l));
    }
}
