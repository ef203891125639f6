// Differences whose running sum says how many excluded nodes are around each node.
//@ rows cfgnode
//@ reads node.size node.parent cfgnode.gone
//@ writes cfgnode.dead cfgnode.gone
void run(uint n) {
    if ((cfgnode_gone(n) & 1u) == 0u) return;
    atomicAdd(H[at_cfgnode_dead(n + 1u - node_size(n))], 1u);
    if (n + 1u < n_cfgnode) atomicAdd(H[at_cfgnode_dead(n + 1u)], 0xFFFFFFFFu);
    if (node_parent(n) != NONE) atomicOr(H[at_cfgnode_gone(node_parent(n))], 2u);
}
