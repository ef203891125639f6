// Writes the rows of nodes of class INDEX; see index.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/index.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_INDEX && mnode_body(i) != NONE) lower(i);
}
