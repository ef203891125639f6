// The segments of the groups of the current depth: each row of `row` that ends one gets its first
// token and start symbol, other rows none. They are listed in `order`, about in the order of the
// sources, so that those parsed side by side lie side by side; their exact order is left to an atomic,
// for nothing that is kept depends on it.
//@ reads  level.first
//@ writes row.begin row.start order.row order.begin order.end order.start
#include "parse/segment.glsl"

void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint first = level_first(depth);
    uint blocks = gl_NumWorkGroups.x * 8u;
    uint each = ((level_first(depth + 1u) - first + blocks - 1u) / blocks + 7u) & ~7u;
    uint begin = first + (gl_GlobalInvocationID.x >> 3u) * each;
    uint end = min(begin + each, level_first(depth + 1u));
    for (uint i = begin + (gl_GlobalInvocationID.x & 7u); i < end; i += 8u) {
        Segment s = segment(i);
        set_row_start(i, s.start);
        set_row_begin(i, s.begin);
        if (s.start != 0u) {
            uint at = atomicAdd(C[DIRECTORY + 4u * T_order + 2u], 1u);
            set_order_row(at, i);
            set_order_begin(at, s.begin);
            set_order_end(at, s.end);
            set_order_start(at, s.start);
        }
    }
}
