// Boundaries in source order, with the depth they belong to as sort key: last pass of the scan. Where a depth is
// eight bits, the others of the key say whose boundary it is of the threads, and how many of its tokens before it open or
// close angles or may be bars (255: too many to say).
//@ params deep to
//@ spare  sort_a sort_b
//@ writes sort_a.key sort_a.value sort_b.key sort_b.value
#include "tree/boundary.glsl"

void put(uint at, uint depth, uint place, uint kind, uint angles) {
    uint more = (gl_GlobalInvocationID.x & 0xFFFFu) << 8u | min(angles, 255u) << 24u;
    uint key = sel(p_to != 0u, at_sort_b_key(at), at_sort_a_key(at));
    uint value = sel(p_to != 0u, at_sort_b_value(at), at_sort_a_value(at));
    H[key] = sel(p_deep != 0u, depth & 0xFFFFFFu, (depth & 255u) | more);
    H[value] = place | kind << ROW_SHIFT;
}

void main() {
    uint size = depth_chunk(gl_NumWorkGroups.x * gl_WorkGroupSize.x);
    uint begin = gl_GlobalInvocationID.x * size;
    uint end = min(begin + size, n_tt);
    uvec4 before = H4[(base_scratch >> 2) + min(gl_GlobalInvocationID.x, (cap_scratch >> 2) - 1u)];
    uint depth = before.x;
    uint at = before.y;
    uint angles = 0u;
    uint t = tt_term(min(begin, max(n_tt, 1u) - 1u));
    for (uint i = begin; i < end; i++) {
        uint next = term_behind(i);
        uint step_ = uint(depth_step(t));
        depth += step_;
        uint kind = boundary_kind(t);
        bool makes = kind != ROW_DEAD;
        // A closing delimiter belongs to the depth that it ends. What is no boundary goes behind the rows.
        put(sel(makes, at, n_sort_a + gl_LocalInvocationIndex), depth + sel(step_ == NONE, 1u, 0u), i, kind, angles);
        at += sel(makes, 1u, 0u);
        uint cut = brace_cut(t, next);
        if (cut != ROW_DEAD) {
            put(at, depth, i, cut, angles);
            at++;
        }
        angles += sel(is_angle(t), 1u, 0u);
        if (t == TERM_EOF && depth != 0u) C[CTL_TREE_BAD] = 1u;
        t = next;
    }
}
