// How many LIR parameters each parameter of a kernel is.
//@ rows   kpar
//@ reads  kpar.entry kpar.nth kentry.def dbody.body body.local lloc.vregs
//@ writes kpar.vregs kpar.at
void run(uint i) {
    uint b = dbody_body(kentry_def(kpar_entry(i)));
    uint n = b == NONE ? 0u : lloc_vregs(body_local(b) + 1u + kpar_nth(i));
    set_kpar_vregs(i, n);
    set_kpar_at(i, n);
}
