// Which slots are variables of their own: memory of functions that entry points get to, where stacks are variables.
//@ rows   slot
//@ reads  slot.size slot.fn sslot.taken sslot.mixed sfn.live
//@ writes sslot.own
void run(uint i) {
    bool can = C[CTL_ST_PRIVATE] != 0u && C[CTL_ST_DESC] == 0u && C[CTL_REC_INNER] == 0u && sfn_live(slot_fn(i)) != 0u;
    set_sslot_own(i, can && sslot_taken(i) != 0u && sslot_mixed(i) == 0u && slot_size(i) != 0u ? 1u : 0u);
}
