// Ends a round of `plain`: what was found becomes visible.
//@ rows   ty
//@ reads  tplain.next
//@ writes tplain.state
void run(uint t) {
    if (tplain_state(t) == PLAIN_UNKNOWN && tplain_next(t) != PLAIN_UNKNOWN) {
        set_tplain_state(t, tplain_next(t));
        atomicOr(C[CTL_CHANGED], 1u);
    }
}
