// The nodes that are kept, with their new ids.
//@ rows   pruned
//@ reads  node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size pkeep.at
//@ writes pruned.kind pruned.tok pruned.data pruned.parent pruned.role pruned.nth pruned.first_tok pruned.last_tok pruned.size
void run(uint at) {
    uint n = pruned_parent(at), p = node_parent(n);
    set_pruned_kind(at, node_kind(n));
    set_pruned_tok(at, node_tok(n));
    set_pruned_data(at, node_data(n));
    set_pruned_parent(at, p == NONE ? NONE : pkeep_at(p));
    set_pruned_role(at, node_role(n));
    set_pruned_nth(at, node_nth(n));
    set_pruned_first_tok(at, node_first_tok(n));
    set_pruned_last_tok(at, node_last_tok(n));
    set_pruned_size(at, at + 1u - pkeep_at(n + 1u - node_size(n)));
}
