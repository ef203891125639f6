// Variables that a format string names: the capture stands for the path if the macro has none.
//@ rows   capture
//@ reads  capture.kind capture.id capture.path node.parent fnode.var fvar.bad fevent.row mir.node
//@ writes fvar.path
void run(uint i) {
    uint v = capture_kind(i) == RES_LOCAL ? fnode_var(capture_id(i)) : NONE, bad = v == NONE ? NONE : fvar_bad(v);
    if (bad != NONE && mir_node(fevent_row(bad)) == node_parent(capture_path(i))) atomicMin(H[at_fvar_path(v)], FLOW_CAPTURE | i);
}
