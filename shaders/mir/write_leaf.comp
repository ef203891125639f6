// Writes the rows of nodes of class LEAF; see leaf.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/leaf.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_LEAF && mnode_body(i) != NONE) lower(i);
}
