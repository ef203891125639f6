// The place of each node in the post-order, by last token, then by the order of reduction: for the time
// being, `parent` leads back to the token that it is anchored at.
//@ rows   tt
//@ reads  pt.base
//@ spare  node
//@ writes node.parent
#include "parse/anchor.glsl"
#include "lex/select.glsl"
void run(uint i) {
    uvec4 found = anchor(i);
    uint place = pt_base(sel(found.x != 0u, found.z, i)) + found.w;
    // Tokens without a node write behind the table's rows: a store that half of the lanes skip costs more.
    set_node_parent(sel(found.x != 0u, place, n_node + gl_LocalInvocationIndex), i);
}
