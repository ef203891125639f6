// Parses the segments of the current depth, with the stack in private arrays. Those whose stack gets
// too deep, or whose tokens are too far apart, are left to parse/lr_long. An entry's tok and first
// are relative to the segment's begin, 16 bits each.
const uint STACK = 64u;
#define DEEP(sp) ((sp) >= STACK)
uint stack_state[STACK];
uint stack_entry[STACK];
#define BOTTOM 0u
#define STATE(i) stack_state[(i) & (STACK - 1u)]
#define TOK(i) (begin + (stack_entry[(i) & (STACK - 1u)] & 0xFFFFu))
#define FIRST(i) (begin + (stack_entry[(i) & (STACK - 1u)] >> 16u))
#define SET_STATE(i, v) stack_state[(i) & (STACK - 1u)] = v
#define SET_ENTRY(i, t) stack_entry[(i) & (STACK - 1u)] = ((t) - begin) * 0x10001u
#define SET_TOK(i, t) stack_entry[(i) & (STACK - 1u)] = (stack_entry[(i) & (STACK - 1u)] & 0xFFFF0000u) | ((t) - begin)
#include "parse/kernel.glsl"
#include "parse/take.glsl"

void main() {
    for (uint i = gl_GlobalInvocationID.x; i < n_order; i += gl_NumWorkGroups.x * 64u)
        take(order_row(i), false);
}
