// The segments of the groups of the current depth: each row of `row` that ends one gets its first
// token and start symbol, other rows none. Segments of about the same length fall into the same
// bucket, so that those parsed side by side take about as long; which of them comes first in its
// bucket is left to an atomic, for nothing that is kept depends on it.
//@ reads  level.first
//@ writes row.begin row.start row.bucket row.offset bucket.count
#include "parse/segment.glsl"

uint bucket_of(Segment s) {
    uint length = s.end - s.begin;
    uint high = uint(findMSB(length));
    // Exact up to 64, then eight buckets for each power of two; the longest come first.
    return BUCKETS - 1u - (length < 64u ? length : 64u + (high - 6u) * 8u + ((length >> (high - 3u)) & 7u));
}

void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
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
