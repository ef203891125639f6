// Writes the rows of nodes of class COMPARISON; see comparison.glsl.
#include "mir/write.glsl"
#include "mir/comparison.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_COMPARISON, CLASS_LAST = MCLASS_COMPARISON;
#include "mir/class.glsl"
