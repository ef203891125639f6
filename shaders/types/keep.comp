// The rows that still wait go on to the next list, and to that of their class for the next round.
//@ params list next
//@ reads infer.flags
#include "types/row_list.glsl"
void main() {
    uint base = column_base(p_list, 0u), count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint item = H[base + i];
        uint bit = (item & 1u) != 0u ? IF_SITE_DONE : IF_OWN_DONE;
        if ((infer_flags((item & WAIT_MASK) >> 1) & bit) == 0u) row_waits(p_next, item);
    }
}
