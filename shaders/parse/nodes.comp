// Nodes from their anchors. All nodes that end inside a node's span and come before it are below it,
// which gives its size.
//@ rows   node
//@ reads  pt.role pt.base tt.tok tok.kind
//@ writes node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size
#include "parse/anchor.glsl"
#include "lex/select.glsl"
void run(uint id) {
    uint i = node_parent(id);
    uvec4 found = anchor(i);
    uint behind = found.z + 1u;
    uint next = tt_tok(min(behind, n_tt - 1u));
    set_node_kind(id, found.x & 0xFFFFu);
    set_node_role(id, pt_role(i));
    set_node_data(id, found.x >> 16u);
    set_node_tok(id, tt_tok(i));
    set_node_first_tok(id, tt_tok(found.y));
    set_node_last_tok(id, sel(behind < n_tt, next, n_tok) - 1u);
    set_node_size(id, id - pt_base(found.y) + 1u);
    set_node_parent(id, NONE);
    set_node_nth(id, 0u);
}
