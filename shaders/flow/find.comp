// The first event of each variable that needs a value where there may be none, and the first that assigns.
//@ rows   fevent
//@ reads  fevent.kind fevent.arg fevent.state
//@ writes fvar.bad fvar.first
void run(uint e) {
    uint kind = fevent_kind(e);
    if (kind == FE_SET) atomicMin(H[at_fvar_first(fevent_arg(e))], e);
    if ((kind == FE_USE || kind == FE_PART) && (fevent_state(e) & FLOW_EMPTY) != 0u) atomicMin(H[at_fvar_bad(fevent_arg(e))], e);
}
