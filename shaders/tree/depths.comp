// Depth of groups and number of boundaries, first pass of a scan: what the tokens of each thread add to
// both, and the least and the greatest depth among them.
#include "tree/boundary.glsl"
void main() {
    uint size = depth_chunk(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n_tt);
    int depth = 0;
    int low = 0;
    int high = 0;
    uint rows = 0u;
    uint t = tt_term(min(begin, max(n_tt, 1u) - 1u));
    for (uint i = begin; i < end; i++) {
        uint next = term_behind(i);
        depth += depth_step(t);
        low = min(low, depth);
        high = max(high, depth);
        rows += sel(boundary_kind(t) != ROW_DEAD, 1u, 0u) + sel(brace_cut(t, next) != ROW_DEAD, 1u, 0u);
        t = next;
    }
    if (begin < n_tt) H4[(base_scratch >> 2) + gl_GlobalInvocationID.x] = uvec4(uint(depth), rows, uint(low), uint(high));
}
