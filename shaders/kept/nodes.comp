// The program's nodes behind the library's.
//@ rows   node
//@ reads  node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size kept_tok.kind
//@ writes kept_node.kind kept_node.tok kept_node.data kept_node.parent kept_node.role kept_node.nth kept_node.first_tok kept_node.last_tok kept_node.size
uint token(uint t) { return t == NONE ? NONE : t + n_kept_tok; }
void run(uint i) {
    uint at = n_kept_node + i, p = node_parent(i);
    set_kept_node_kind(at, node_kind(i));
    set_kept_node_tok(at, token(node_tok(i)));
    set_kept_node_data(at, node_data(i));
    set_kept_node_parent(at, p == NONE ? NONE : p + n_kept_node);
    set_kept_node_role(at, node_role(i));
    set_kept_node_nth(at, node_nth(i));
    set_kept_node_first_tok(at, token(node_first_tok(i)));
    set_kept_node_last_tok(at, token(node_last_tok(i)));
    set_kept_node_size(at, node_size(i));
}
