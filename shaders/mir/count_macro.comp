// Counts what the nodes of class MACRO make; see macro.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/macro.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_MACRO && mnode_body(i) != NONE) lower(i);
}
