// Frame, variables and parameters of each function.
//@ rows   fn
//@ reads  fn.vreg fn.vregs fn.slot fn.slots svreg.at svreg.words sslot.at sslot.words sslot.byte sslot.bytes
//@ writes sfn.frame sfn.words
void run(uint i) {
    uint words = 0u, frame = 0u;
    if (fn_vregs(i) != 0u) {
        uint first = fn_vreg(i), last = first + fn_vregs(i) - 1u;
        words = svreg_at(last) + svreg_words(last) - svreg_at(first);
    }
    if (fn_slots(i) != 0u) {
        uint first = fn_slot(i), last = first + fn_slots(i) - 1u;
        words += sslot_at(last) + sslot_words(last) - sslot_at(first);
        frame = sslot_byte(last) + sslot_bytes(last) - sslot_byte(first);
    }
    set_sfn_words(i, words);
    set_sfn_frame(i, frame);
}
