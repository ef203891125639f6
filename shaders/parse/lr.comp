// Parses the segments of the current depth, with the stack in private arrays. Those that are long or
// whose stack gets too deep are left to parse/lr_long. An entry is a word: the row of gotos of the state below, its
// first token and its tok, relative to the segment's begin, of ten bits each; and whether it has data, which is elsewhere.
//@ share  4
//@ reads  segment.word
const uint STACK = 63u;
#define DEEP(sp) ((sp) >= STACK)
uint stack_entry[STACK + 1u];
uint stack_data[STACK + 1u];
#define BOTTOM 0u
#define NOWHERE STACK
const uint LR_STEPS = 3u;
#include "parse/kernel.glsl"
#include "parse/ending.glsl"

const uint HAS_DATA = 1u << 30u;
uint tok_at(uint i) { return seg_begin + (stack_entry[i & STACK] & 1023u); }
uvec2 head_at(uint i) {
    uint entry = stack_entry[i & STACK];
    return uvec2((entry >> 20u) & 1023u, seg_begin + ((entry >> 10u) & 1023u));
}
uint data_at(uint i) { return (stack_entry[i & STACK] & HAS_DATA) != 0u ? stack_data[i & STACK] : 0u; }
void set_entry(uint i, uint below, uint first, uint tok, uint data) {
    stack_entry[i & STACK] = below << 20u | (first - seg_begin) << 10u | (tok - seg_begin) | sel(data != 0u, HAS_DATA, 0u);
    stack_data[i & STACK] = data;
}
void push_token(uint i, uint below, uint tok) { stack_entry[i & STACK] = below << 20u | (tok - seg_begin) * 1025u; }

// Longer segments, and what a thread has no turns left for, go to parse/lr_long.
const uint LENGTH = 1024u;
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
            lr_enter(begin, end, Lr(bottom, BOTTOM, begin, 0u));
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
