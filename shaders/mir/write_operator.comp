// Writes the rows of nodes of class OPERATOR; see operator.glsl.
#include "mir/write.glsl"
#include "mir/operator.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_OPERATOR, CLASS_LAST = MCLASS_OPERATOR;
#include "mir/class.glsl"
