// Declares the variable of each slot that has one of its own.
//@ rows   slot
//@ reads  slot.fn slot.size slot.at sslot.own sslot.own_at sfn.base
//@ writes spv.word
void run(uint i) {
    if (sslot_own(i) == 0u) return;
    uint id = C[CTL_SV_OWN] + SV_OWN_IDS * sslot_own_at(i), at = C[CTL_SV_OWN_AT] + SV_OWN_WORDS * sslot_own_at(i);
    uint w[20] = uint[20](
        43u | 4u << 16, SV_I_U, id, (slot_size(i) + 3u) / 4u,
        43u | 4u << 16, SV_I_U, id + 4u, 0x80000000u + sfn_base(slot_fn(i)) + slot_at(i),
        28u | 4u << 16, id + 1u, SV_I_U, id,
        32u | 4u << 16, id + 2u, 6u, id + 1u,
        59u | 4u << 16, id + 2u, id + 3u, 6u);
    for (uint k = 0u; k < SV_OWN_WORDS; k++) set_spv_word(at + k, w[k]);
}
