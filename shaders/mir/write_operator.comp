// Writes the rows of nodes of class OPERATOR; see operator.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/operator.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_OPERATOR && mnode_body(i) != NONE) lower(i);
}
