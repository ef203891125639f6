// Writes the rows of nodes of class CALL; see call.glsl.
#include "mir/write.glsl"
#include "mir/call.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_CALL, CLASS_LAST = MCLASS_CALL;
#include "mir/class.glsl"
