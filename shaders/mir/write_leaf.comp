// Writes the rows of nodes of class LEAF; see leaf.glsl.
#include "mir/write.glsl"
#include "mir/leaf.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_LEAF, CLASS_LAST = MCLASS_LEAF;
#include "mir/class.glsl"
