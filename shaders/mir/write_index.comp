// Writes the rows of nodes of class INDEX; see index.glsl.
#include "mir/write.glsl"
#include "mir/index.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_INDEX, CLASS_LAST = MCLASS_INDEX;
#include "mir/class.glsl"
