// Assignments to a variable that is not `mut` and may have a value: E0384.
//@ rows   fevent
//@ reads  fevent.kind fevent.arg fevent.state fevent.row fvar.node fvar.mut fvar.first node.tok node.first_tok node.last_tok tok.lo tok.hi
#include "lib/diag.glsl"
#include "flow/code.glsl"
void run(uint e) {
    uint v = fevent_arg(e);
    if (fevent_kind(e) != FE_SET || (fevent_state(e) & FLOW_ASSIGNED) == 0u || fvar_mut(v) != 0u) return;
    uint b = fvar_node(v), n = assignment(e), first = assignment(fvar_first(v));
    bool other = fvar_first(v) != e;
    diag_full(D_ASSIGN_TWICE, lo_of(n), hi_of(n), node_tok(b), 0u, b, other ? lo_of(first) : NONE, other ? hi_of(first) : 0u);
}
