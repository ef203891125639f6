// The segments of the groups of the current depth: each row of `row` that ends one gets its first
// token and start symbol, other rows none. Segments of the same length and with similar terminals
// fall into the same bucket, so that those parsed side by side take the same steps; which of them
// comes first in its bucket is left to an atomic, for nothing that is kept depends on it.
//@ reads  level.first
//@ writes row.begin row.start row.bucket row.offset bucket.count
#include "parse/segment.glsl"

uint bucket_of(Segment s) {
    uint at = s.begin;
    uint length = 0u;
    uint hash = s.start;
    while (at < s.end && length < SEGMENT_SHORT + 1u) {
        uint t = tt_term(at);
        if (length < 6u) hash = hash * 31u + t;
        at = (t - TERM_PAREN < 3u ? tt_mate(at) : at) + 1u;
        length++;
    }
    hash ^= hash >> 7u;
    if (length > SEGMENT_SHORT || s.end - s.begin > 0xFFFFu) return 0u;
    if (length < 9u) return 1u + (length - 1u) * 64u + (hash & 63u);
    if (length < 17u) return 513u + (length - 9u) * 32u + (hash & 31u);
    return 769u + (length - 17u) * 16u + (hash & 15u);
}

void main() {
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint end = level_first(depth + 1u);
    for (uint i = level_first(depth) + gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * 64u) {
        Segment s = segment(i);
        set_row_start(i, s.start);
        if (s.start != 0u) {
            uint bucket = bucket_of(s);
            set_row_begin(i, s.begin);
            set_row_bucket(i, bucket);
            set_row_offset(i, atomicAdd(H[at_bucket_count(bucket)], 1u));
        }
    }
}
