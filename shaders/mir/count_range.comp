// Counts what the nodes of class RANGE make; see range.glsl.
#include "mir/count.glsl"
#include "mir/range.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_RANGE, CLASS_LAST = MCLASS_RANGE;
#include "mir/class.glsl"
