// What is still pending when import resolution has ended means nothing.
//@ rows imp
//@ writes imp.state imp.next
void run(uint i) {
    if (imp_state(i) != IMPS_PENDING) return;
    set_imp_state(i, IMPS_FAILED);
    set_imp_next(i, IMPS_FAILED);
}
