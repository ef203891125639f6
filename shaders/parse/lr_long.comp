// Parses the long segments of the current depth, with the stack in the heap.
#include "parse/global_stack.glsl"
#include "parse/kernel.glsl"
#include "parse/take.glsl"

void main() {
    uint end = C[CTL_PARSE_LONG];
    for (uint i = gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * 64u) take(order_row(i));
}
