// Ends a round of evaluation: its values count from now on.
//@ rows cready
//@ reads cready.row
//@ reads cwork.node cwork.next
//@ writes cval.state
void run(uint k) {
    uint i = cready_row(k);
    if (k == 0u) C[CTL_CONST_ROUND]++;
    uint n = cwork_node(i);
    if (cwork_next(i) != CVAL_PENDING && cval_state(n) == CVAL_PENDING) {
        set_cval_state(n, cwork_next(i));
        atomicOr(C[CTL_CHANGED], 1u);
    }
}
