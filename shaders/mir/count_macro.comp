// Counts what the nodes of class MACRO make; see macro.glsl.
#include "mir/count.glsl"
#include "mir/macro.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
