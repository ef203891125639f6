// After too many rounds: the bodies that still move are marked, and in the next round their rows are dropped.
//@ params list
//@ reads  res.body
//@ writes fb.given_up infer.flags
#include "types/list.glsl"
#include "types/error.glsl"
void main() {
    uint rounds = C[CTL_TYPES_GIVEN_UP];
    if (rounds == 0u) return;
    uint count = row_count(p_list);
    for (uint i = gl_GlobalInvocationID.x; i < count; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        uint item = list_item(p_list, i);
        uint n = (item & WAIT_MASK) >> 1;
        uint bit = (item & 1u) != 0u ? IF_SITE_DONE : IF_OWN_DONE;
        uint body = res_body(n);
        if (rounds == 1u && (infer_flags(n) & bit) != 0u) {
            if (body == NONE) type_error(D_INFERENCE_LIMIT, n);
            else atomicMin(H[at_fb_given_up(body)], n);
        } else if (rounds > 1u && (body == NONE || fb_given_up(body) != NONE || rounds == ROUNDS_FREE)) {
            if (rounds == ROUNDS_FREE && body != NONE) atomicMin(H[at_fb_given_up(body)], n);
            atomicOr(H[at_infer_flags(n)], bit);
        }
    }
}
