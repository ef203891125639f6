// Writes the rows of nodes of class PAT; see pat.glsl.
#include "mir/write.glsl"
#include "mir/pat.glsl"
void lower_node(uint i) {
    lower(i);
}
const uint CLASS_FIRST = MCLASS_PAT, CLASS_LAST = MCLASS_PAT;
#include "mir/class.glsl"
