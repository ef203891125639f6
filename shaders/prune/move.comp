// The nodes that are kept, with their new ids.
//@ rows   node
//@ pick   32
//@ reads  node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size pkeep.at
//@ writes pruned.kind pruned.tok pruned.data pruned.parent pruned.role pruned.nth pruned.first_tok pruned.last_tok pruned.size
uint place(uint n) { return n < n_node ? pkeep_at(n) : n_pruned; }
// New ids of neighbours follow each other.
bool some(uint from, uint end) { return place(from) != place(end); }
bool wants(uint n) { return place(n) != place(n + 1u); }
void run(uint n) {
    uint at = place(n), next = place(n + 1u);
    uint p = node_parent(n);
    set_pruned_kind(at, node_kind(n));
    set_pruned_tok(at, node_tok(n));
    set_pruned_data(at, node_data(n));
    set_pruned_parent(at, p == NONE ? NONE : pkeep_at(p));
    set_pruned_role(at, node_role(n));
    set_pruned_nth(at, node_nth(n));
    set_pruned_first_tok(at, node_first_tok(n));
    set_pruned_last_tok(at, node_last_tok(n));
    set_pruned_size(at, next - place(n + 1u - node_size(n)));
}
