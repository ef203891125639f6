// Writes the rows of nodes of class MACRO; see macro.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/macro.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_MACRO && mnode_body(i) != NONE) lower(i);
}
