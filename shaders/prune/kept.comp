// The old id of each node that is kept stands in `pruned.parent` until `move`, which has work in every row.
//@ rows   node
//@ reads  node.kind pkeep.at
//@ writes pruned.parent
void run(uint n) {
    uint at = pkeep_at(n), next = n + 1u < n_node ? pkeep_at(n + 1u) : n_pruned;
    if (next != at) set_pruned_parent(at, n);
}
