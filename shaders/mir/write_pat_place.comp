// Writes the rows of nodes of class PAT; see pat_place.glsl.
//@ rows node
//@ consts mir_class
#include "mir/write.glsl"
#include "mir/pat_place.glsl"
void run(uint i) {
    if (k_mir_class(node_kind(i)) == MCLASS_PAT && mnode_body(i) != NONE) lower(i);
}
