// Writes the rows of nodes of class MACRO; see macro.glsl.
#include "mir/write.glsl"
#include "mir/macro.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_MACRO, CLASS_LAST = MCLASS_MACRO;
#include "mir/class.glsl"
