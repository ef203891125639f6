// Counts what the nodes of class LEAF make; see leaf.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/leaf.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_LEAF && mnode_body(i) != NONE) lower(i);
}
