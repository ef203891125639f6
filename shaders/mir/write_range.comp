// Writes the rows of nodes of class RANGE; see range.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/range.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_RANGE && mnode_body(i) != NONE) lower(i);
}
