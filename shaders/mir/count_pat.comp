// Counts what the nodes of class PAT make; see pat.glsl.
//@ rows node
//@ consts mir_class
#include "mir/count.glsl"
#include "mir/pat.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_PAT && mnode_body(i) != NONE) lower(i);
}
