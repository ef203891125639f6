// What the library by itself uses.
//@ rows   psym
//@ reads  pname.used pname.named
//@ writes psym.used psym.named
void run(uint i) {
    bool known = i < n_pname;
    set_psym_used(i, known ? pname_used(i) : 0u);
    set_psym_named(i, known ? pname_named(i) : 0u);
}
