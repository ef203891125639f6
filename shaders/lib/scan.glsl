// Operators of the scan primitives on pairs (segment flag, value).
// Source: Blelloch, "Prefix Sums and Their Applications" (1990), section 1.5 for segments.
//@ params table col flag_col op
#include "lib/generic.glsl"

const uint SCAN_LEAST = 16u;

// Rows of each thread's chunk: a multiple of four, since chunks are read by fours.
uint scan_rows(uint n, uint threads) { return (chunk_rows(n, threads, SCAN_LEAST) + 3u) & ~3u; }

// op: bit 0..1 operator (0 add, 1 max, 2 min), bit 2 segmented, bit 3 inclusive.
uint scan_identity() { return (p_op & 3u) == 2u ? 0xFFFFFFFFu : 0u; }
uint scan_apply(uint a, uint b) {
    uint op = p_op & 3u;
    return op == 0u ? a + b : op == 1u ? max(a, b) : min(a, b);
}

// Value and flag of rows i .. i + 3 of a chunk that ends before `end`; those behind it count for nothing.
uvec4 scan_values(uint values, uint i, uint end) {
    uvec4 v = H4[(values + i) >> 2];
    return mix(v, uvec4(scan_identity()), greaterThanEqual(uvec4(i) + uvec4(0u, 1u, 2u, 3u), uvec4(end)));
}
uvec4 scan_flags(uint flags, uint i, uint end) {
    if ((p_op & 4u) == 0u) return uvec4(0u);
    uvec4 v = H4[(flags + i) >> 2];
    return mix(v, uvec4(0u), greaterThanEqual(uvec4(i) + uvec4(0u, 1u, 2u, 3u), uvec4(end)));
}
