// Counts what the nodes of class CONTROL make; see control.glsl.
#include "mir/count.glsl"
#include "mir/control.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_CONTROL, CLASS_LAST = MCLASS_CONTROL;
#include "mir/class.glsl"
