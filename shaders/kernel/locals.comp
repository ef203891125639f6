// The local of each parameter of a kernel, and its LIR parameters.
//@ rows   kpar
//@ reads  kpar.entry kpar.nth kentry.def dbody.body body.local lloc.vregs
//@ writes kpar.local kpar.vregs kpar.at
void run(uint i) {
    uint b = dbody_body(kentry_def(kpar_entry(i)));
    uint l = b == NONE ? NONE : body_local(b) + 1u + kpar_nth(i), n = l == NONE ? 0u : lloc_vregs(l);
    set_kpar_local(i, l);
    set_kpar_vregs(i, n);
    set_kpar_at(i, n);
}
