// Second pass of the scan: depth and number of boundaries before each thread's tokens; the greatest
// depth of all, and whether a depth is below zero.
//@ params threads
//@ local 256
//@ grid 1
#include "tree/boundary.glsl"
shared uint depth_of[256];
shared uint rows_of[256];
void main() {
    uint size = depth_chunk(p_threads);
    uint parts = (n_tt + size - 1u) / size;
    uint each = (parts + 255u) / 256u;
    uint t = gl_LocalInvocationID.x;
    uint begin = min(t * each, parts);
    uint end = min(begin + each, parts);
    if (t == 0u) {
        C[CTL_TREE_DEPTH] = 0u;
        C[CTL_TREE_BAD] = 0u;
    }
    uint depth = 0u;
    uint rows = 0u;
    for (uint i = begin; i < end; i++) {
        uvec4 part = H4[(base_scratch >> 2) + i];
        depth += part.x;
        rows += part.y;
    }
    depth_of[t] = depth;
    rows_of[t] = rows;
    barrier();
    for (uint d = 1u; d < 256u; d *= 2u) {
        uint a = depth_of[t] + (t >= d ? depth_of[t - d] : 0u);
        uint b = rows_of[t] + (t >= d ? rows_of[t - d] : 0u);
        barrier();
        depth_of[t] = a;
        rows_of[t] = b;
        barrier();
    }
    if (t == 255u) C[CTL_TREE_ROWS] = rows_of[255];
    depth = depth_of[t] - depth;
    rows = rows_of[t] - rows;
    int high = 0;
    int low = 0;
    for (uint i = begin; i < end; i++) {
        uvec4 part = H4[(base_scratch >> 2) + i];
        low = min(low, int(depth) + int(part.z));
        high = max(high, int(depth) + int(part.w));
        H4[(base_scratch >> 2) + i] = uvec4(depth, rows, 0u, 0u);
        depth += part.x;
        rows += part.y;
    }
    if (high > 0) atomicMax(C[CTL_TREE_DEPTH], uint(high));
    if (low < 0 || high >= 0x1000000) C[CTL_TREE_BAD] = 1u;
}
