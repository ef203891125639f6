// Ends a round of import resolution: what was found counts from now on.
//@ rows imp
//@ reads imp.next
//@ writes imp.state
void run(uint i) {
    if (imp_state(i) == imp_next(i)) return;
    set_imp_state(i, imp_next(i));
    atomicOr(C[CTL_CHANGED], 1u);
}
