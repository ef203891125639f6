// Which nodes stay: all but those of regions that never came alive.
//@ rows   node
//@ reads  pnode.item palive.state
//@ writes pkeep.at
void run(uint n) {
    uint row = n < n_pnode ? pnode_item(n) : NONE;
    set_pkeep_at(n, row != NONE && palive_state(row) == 0u ? 0u : 1u);
}
