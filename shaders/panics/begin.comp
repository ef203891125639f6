// Forgets everything; bindings find their locals.
//@ rows   local
//@ reads  local.kind local.node
//@ writes plocal.writes plocal.state plocal.next pbinding.local
void run(uint l) {
    uint kind = local_kind(l);
    set_plocal_writes(l, kind == LOCAL_PARAM ? 2u : 0u);
    set_plocal_state(l, PV_UNKNOWN);
    set_plocal_next(l, PV_UNKNOWN);
    if (kind == LOCAL_USER) set_pbinding_local(local_node(l), l);
}
