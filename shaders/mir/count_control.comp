// Counts what the nodes of class CONTROL make; see control.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/control.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_CONTROL && mnode_body(i) != NONE) lower(i);
}
