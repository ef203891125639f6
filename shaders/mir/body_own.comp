// Each body's own rows and locals; its exit takes them back, so that the body around it goes on counting as if it were not there.
//@ rows body
//@ reads body.node body.first body.local mnode.at1
//@ writes body.rows body.locals mevent.rows mevent.locals
void run(uint i) {
    uint e = mnode_at1(body_node(i)), rows = body_rows(i) - body_first(i), locals = body_locals(i) - body_local(i);
    set_body_rows(i, rows);
    set_body_locals(i, locals);
    set_mevent_rows(e, mevent_rows(e) - rows);
    set_mevent_locals(e, mevent_locals(e) - locals);
}
