// Operators of the scan primitives on pairs (segment flag, value).
// Source: Blelloch, "Prefix Sums and Their Applications" (1990), section 1.5 for segments.
//@ params table col flag_col op
#include "lib/generic.glsl"

const uint SCAN_LEAST = 16u;

// op: bit 0..1 operator (0 add, 1 max, 2 min), bit 2 segmented, bit 3 inclusive.
uint scan_identity() { return (p_op & 3u) == 2u ? 0xFFFFFFFFu : 0u; }
uint scan_apply(uint a, uint b) {
    uint op = p_op & 3u;
    return op == 0u ? a + b : op == 1u ? max(a, b) : min(a, b);
}
