// Parses the segments of the current depth, with the stack in private arrays. Those that are long or
// whose stack gets too deep are left to parse/lr_long. An entry's tok and first are relative to the
// segment's begin, 16 bits each.
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
#include "parse/ending.glsl"

// Longer segments, and what a thread has no turns left for, go to parse/lr_long.
const uint LENGTH = 4096u;
const uint BUDGET = 20000u;

void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
    for (uint i = gl_GlobalInvocationID.x; i < n_order; i += gl_NumWorkGroups.x * 64u) {
        uint row = order_row(i);
        uint begin = row_begin(row);
        uint end = segment_end(row);
        uint start = row_start(row);
        bool leave = end - begin > LENGTH || spent > BUDGET;
        uint failed = NONE;
        if (!leave) {
            Lr lr = Lr(k_lr_begin(start), BOTTOM, begin, 0u);
            failed = parse(begin, end, start, lr, NONE);
        }
        if (leave || failed == TOO_DEEP) {
            C[CTL_PARSE_DEEP] = 1u;
            set_row_start(row, start | SEGMENT_DEEP);
            set_row_offset(row, leave ? NONE : TOO_DEEP);
        } else if (failed != NONE) {
            mark_error(row, start, failed);
        }
    }
}
