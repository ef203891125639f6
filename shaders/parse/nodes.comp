// Nodes at their places in the post-order: by last token, then by the order of reduction. All nodes
// that end inside a node's span and come before it are below it, which gives its size.
//@ rows   tt
//@ reads  pt.meta pt.first pt.last pt.rank pt.base tt.tok tok.kind
//@ writes node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size
void run(uint i) {
    uint meta = pt_meta(i);
    if (meta == 0u) return;
    uint last = pt_last(i);
    uint first = pt_first(i);
    uint id = pt_base(last) + pt_rank(i);
    set_node_kind(id, meta & 255u);
    set_node_role(id, (meta >> 8u) & 255u);
    set_node_data(id, meta >> 16u);
    set_node_tok(id, tt_tok(i));
    set_node_first_tok(id, tt_tok(first));
    set_node_last_tok(id, (last + 1u < n_tt ? tt_tok(last + 1u) : n_tok) - 1u);
    set_node_size(id, id - pt_base(first) + 1u);
    set_node_parent(id, NONE);
    set_node_nth(id, 0u);
}
