// Parameters that are numbers of the invocation and live in memory: each of their parts arrives by itself.
//@ rows   kpar
//@ reads  kpar.parts kpar.entry kpar.nth kentry.def dbody.body body.local
//@ writes lloc.ids
void run(uint i) {
    uint b = dbody_body(kentry_def(kpar_entry(i)));
    if (b != NONE && kpar_parts(i) != 0u) set_lloc_ids(body_local(b) + 1u + kpar_nth(i), kpar_parts(i));
}
