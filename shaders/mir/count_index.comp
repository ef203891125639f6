// Counts what the nodes of class INDEX make; see index.glsl.
#include "mir/count.glsl"
#include "mir/index.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_INDEX, CLASS_LAST = MCLASS_INDEX;
#include "mir/class.glsl"
