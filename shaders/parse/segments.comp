// The segments of the groups of the current depth: each row of `row` that ends one gets its first
// token and start symbol, other rows none. They are listed in `order`, about in the order of the
// sources, so that those parsed side by side lie side by side; their exact order is left to an atomic,
// for nothing that is kept depends on it. A thread makes room for the segments of 16 rows at once.
//@ share  8
//@ reads  level.first
//@ writes row.begin row.start order.row segment.word
#include "parse/segment.glsl"

const uint EACH = 16u;
uint found_row[EACH];
uint found_begin[EACH];
uint found_end[EACH];
uint found_start[EACH];

void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint last = level_first(depth + 1u);
    for (uint c = level_first(depth) + EACH * gl_GlobalInvocationID.x; c < last; c += gl_NumWorkGroups.x * gl_WorkGroupSize.x * EACH) {
        uint end = min(c + EACH, last);
        uint count = 0u;
        for (uint i = c; i < end; i++) {
            Segment s = segment(i);
            set_row_start(i, s.start);
            set_row_begin(i, s.begin);
            // The next one overwrites what is none.
            uint k = count & (EACH - 1u);
            found_row[k] = i;
            found_begin[k] = s.begin;
            found_end[k] = s.end;
            found_start[k] = s.start;
            count += s.start != 0u ? 1u : 0u;
        }
        uint at = atomicAdd(C[DIRECTORY + 4u * T_order + 2u], count);
        for (uint k = 0u; k < count; k++) {
            set_order_row(at + k, found_row[k]);
            if (at + k < cap_order) H4[(base_segment >> 2) + at + k] = uvec4(found_row[k], found_begin[k], found_end[k], found_start[k]);
        }
    }
}
