// Method calls that came through in this round and never return.
//@ params list
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/list.glsl"
#include "types/calls.glsl"
#include "types/diverge.glsl"
//@ reads infer.flags node_ty.callee
void main() {
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * 64u) {
        uint item = list_item(p_list, i);
        uint n = item >> 1;
        if ((item & 1u) == 0u && node_kind(n) == N_EXPR_METHOD_CALL && (infer_flags(n) & IF_OWN_DONE) != 0u) {
            uint d = node_ty_callee(n);
            if (d != NONE && find(ret_ref(d)) == TY_NEVER) diverge(n);
        }
    }
}
