// Writes the variables of each slot that is no memory.
//@ rows   slot
//@ reads  slot.fn fn.row fn.vreg fn.vregs fn.slot svreg.at svreg.words sslot.at sslot.words srow.code_at sfn.live
//@ writes spv.word
void run(uint i) {
    uint f = slot_fn(i), words = 0u;
    if (fn_vregs(f) != 0u) {
        uint last = fn_vreg(f) + fn_vregs(f) - 1u;
        words = svreg_at(last) + svreg_words(last) - svreg_at(fn_vreg(f));
    }
    if (sfn_live(f) == 0u) return;
    uint at = C[CTL_SV_CODE_AT] + srow_code_at(fn_row(f)) + 7u + 4u * (words + sslot_at(i) - sslot_at(fn_slot(f)));
    for (uint k = 0u; k < sslot_words(i); k++) {
        set_spv_word(at, 59u | 4u << 16);
        set_spv_word(at + 1u, SV_I_PU);
        set_spv_word(at + 2u, C[CTL_SV_SLOT] + sslot_at(i) + k);
        set_spv_word(at + 3u, 7u);
        at += 4u;
    }
}
