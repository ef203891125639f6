// What stays, and what goes while its parent stays.
//@ rows cfgnode
//@ reads node.parent cfgnode.dead
//@ writes cfgnode.keep cfgnode.root
void run(uint n) {
    bool dead = cfgnode_dead(n) != 0u;
    uint p = node_parent(n);
    set_cfgnode_keep(n, dead ? 0u : 1u);
    set_cfgnode_root(n, dead && (p == NONE || cfgnode_dead(p) == 0u) ? 1u : 0u);
}
