// Variables of their own that addresses lead to. Their ids: size in words, array, pointer, variable, address of the first byte; of tables also the
// composite and its words.
//@ reads svreg.space sslot.own sslot.own_at sdata.table sdata.own_at slot.fn data.size
#include "own/single.glsl"
bool own_slot(uint v) {
    return single(v) && svreg_space(v) == SPACE_LOCAL && svreg_low(v) < n_slot && sslot_own(min(svreg_low(v), n_slot - 1u)) != 0u;
}
bool own_table(uint v) {
    return single(v) && svreg_space(v) == SPACE_ARENA && svreg_low(v) >= n_slot && svreg_low(v) < n_slot + n_data && sdata_table(svreg_low(v) - n_slot) != 0u;
}
uint slot_block(uint s) { return C[CTL_SV_OWN] + SV_OWN_IDS * sslot_own_at(s); }
// First id of the variable, or 0.
uint own_block(uint v) {
    if (own_slot(v)) return slot_block(svreg_low(v));
    if (own_table(v)) return C[CTL_SV_TABLE] + sdata_own_at(svreg_low(v) - n_slot);
    return 0u;
}
