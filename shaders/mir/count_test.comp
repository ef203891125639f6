// Counts what the nodes of class TEST make; see test.glsl.
#include "mir/count.glsl"
#include "mir/test.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_TEST, CLASS_LAST = MCLASS_TEST;
#include "mir/class.glsl"
