// Counts what the nodes of class CALL make; see call.glsl.
#include "mir/count.glsl"
#include "mir/call.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_CALL, CLASS_LAST = MCLASS_CALL;
#include "mir/class.glsl"
