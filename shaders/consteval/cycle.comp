// Finds the first item whose value waits for itself.
//@ rows cwork
//@ reads cwork.node node.kind cval.state
void run(uint i) {
    uint n = cwork_node(i);
    bool item = node_kind(n) == N_ITEM_CONST || node_kind(n) == N_ITEM_STATIC;
    if (item && cval_state(n) == CVAL_PENDING) atomicMin(C[CTL_CONST_CYCLE], n);
}
