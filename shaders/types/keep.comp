// The rows that still wait go on to the next list.
//@ params list next
//@ reads infer.flags
#include "types/list.glsl"
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * 64u) {
        uint item = list_item(p_list, i);
        uint bit = (item & 1u) != 0u ? IF_SITE_DONE : IF_OWN_DONE;
        if ((infer_flags(item >> 1) & bit) == 0u) list_append(p_next, item);
    }
}
