// Rows and locals between enter and exit of each body, those of bodies inside it included; these are added up in
// `first` and `local` of the body around them.
//@ rows body
//@ reads body.node node.parent mnode.body mnode.at0 mnode.at1 mevent.row mevent.local mevent.rows mevent.locals
//@ writes body.rows body.locals body.first body.local
void run(uint i) {
    uint n = body_node(i), e0 = mnode_at0(n), e1 = mnode_at1(n);
    uint rows = mevent_row(e1) + mevent_rows(e1) - mevent_row(e0);
    uint locals = mevent_local(e1) + mevent_locals(e1) - mevent_local(e0);
    set_body_rows(i, rows);
    set_body_locals(i, locals);
    uint p = node_parent(n);
    while (p != NONE && mnode_body(p) == NONE) p = node_parent(p);
    if (p == NONE) return;
    atomicAdd(H[at_body_first(mnode_body(p))], rows);
    atomicAdd(H[at_body_local(mnode_body(p))], locals);
}
