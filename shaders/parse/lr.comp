// Parses the segments of the current depth, with the stack in private arrays. Those that are long or
// whose stack gets too deep are left to parse/lr_long. An entry's tok and first are relative to the
// segment's begin, 16 bits each.
//@ share  4
//@ reads  segment.word
const uint STACK = 63u;
#define DEEP(sp) ((sp) >= STACK)
uint stack_state[STACK + 1u];
uint stack_entry[STACK + 1u];
#define BOTTOM 0u
#define NOWHERE STACK
#define STATE(i) stack_state[(i) & STACK]
#define TOK(i) (begin + (stack_entry[(i) & STACK] & 0xFFFFu))
#define FIRST(i) (begin + (stack_entry[(i) & STACK] >> 16u))
#define SET_STATE(i, v) stack_state[(i) & STACK] = v
#define SET_ENTRY(i, t) stack_entry[(i) & STACK] = ((t) - begin) | ((t) - begin) << 16u
#define SET_TOK(i, t, f) stack_entry[(i) & STACK] = ((f) - begin) << 16u | ((t) - begin)
const uint LR_STEPS = 3u;
#include "parse/kernel.glsl"
#include "parse/ending.glsl"

// Longer segments, and what a thread has no turns left for, go to parse/lr_long.
const uint LENGTH = 4096u;
const uint BUDGET = 20000u;
// Turns of the kernel before a thread that has finished its segment takes the next one.
const uint ROUNDS = 4u;

// The threads of a workgroup share a run of segments, at least so many.
const uint LEAST = 64u;
shared uint taken;

void main() {
    uint each = max((n_order + gl_NumWorkGroups.x - 1u) / gl_NumWorkGroups.x, LEAST);
    uint first = min(gl_WorkGroupID.x * each, n_order);
    uint count = C[CTL_PARSE_AGAIN] != 0u ? 0u : min(each, n_order - first);
    if (gl_LocalInvocationIndex == 0u) taken = 0u;
    barrier();
    uint row = 0u;
    bool more = count != 0u;
    while (more || lr_status == RUNNING) {
        if (lr_status != RUNNING && more) {
            uint at = atomicAdd(taken, 1u);
            more = at < count;
            at = first + min(at, count - 1u);
            uvec4 segment = H4[(base_segment >> 2) + at];
            row = segment.x;
            uint begin = segment.y;
            uint end = segment.z;
            uint bottom = k_lr_begin(segment.w);
            lr_enter(begin, end, bottom, Lr(bottom, BOTTOM, begin, 0u));
            if (end - begin > LENGTH || spent > BUDGET) lr_status = UNFINISHED;
            if (!more) lr_status = DONE;
            // The last threads see to it that nothing is left.
            more = more && (spent < BUDGET || gl_LocalInvocationIndex >= 56u);
        }
        uint turns = lr_status == RUNNING ? ROUNDS : 0u;
        while (turns != 0u) {
            lr_advance();
            turns--;
        }
        lr_collect();
        if (lr_status == TOO_DEEP || lr_status == UNFINISHED) {
            C[CTL_PARSE_DEEP] = 1u;
            set_row_start(row, row_start(row) | SEGMENT_DEEP);
            set_row_pos(row, lr_status);
            lr_status = DONE;
        } else if (lr_status < UNFINISHED) {
            mark_error(row, row_start(row), lr_status);
            lr_status = DONE;
        }
        spent += 2u;
    }
}
