// Counts what the nodes of class INDEX make; see index.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/index.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_INDEX && mnode_body(i) != NONE) lower(i);
}
