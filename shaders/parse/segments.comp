// The segments of the groups of the current depth: each row of `row` that ends one gets its first
// token and start symbol, other rows none.
//@ reads  level.first
//@ writes row.begin row.start
//@ control PARSE_LEVEL
#include "parse/segment.glsl"
void main() {
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint end = level_first(depth + 1u);
    for (uint i = level_first(depth) + gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * 64u) {
        Segment s = segment(i);
        set_row_start(i, s.start);
        set_row_begin(i, s.begin);
    }
}
