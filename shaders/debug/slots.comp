// The locals in slots.
//@ rows   local
//@ reads  local.kind local.node local.body lbody.live lloc.slot lloc.slot_flag
//@ writes dslot.local
void run(uint i) {
    uint kind = local_kind(i);
    if (lbody_live(local_body(i)) == 0u || lloc_slot_flag(i) == 0u || kind != LOCAL_PARAM && kind != LOCAL_USER || local_node(i) == NONE) return;
    set_dslot_local(lloc_slot(i), i);
}
