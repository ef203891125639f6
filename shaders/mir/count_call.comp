// Counts what the nodes of class CALL make; see call.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/call.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_CALL && mnode_body(i) != NONE) lower(i);
}
