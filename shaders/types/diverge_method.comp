// Method calls that came through in this round and never return.
//@ params list
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/list.glsl"
#include "types/calls.glsl"
#include "types/diverge.glsl"
//@ reads infer.flags node_ty.callee
void main() {
    uint base = column_base(p_list, 0u), count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint n = (H[base + i] & WAIT_MASK) >> 1;
        if ((infer_flags(n) & IF_OWN_DONE) != 0u) {
            uint d = node_ty_callee(n);
            if (d != NONE && find(ret_ref(d)) == TY_NEVER) diverge(n);
        }
    }
}
