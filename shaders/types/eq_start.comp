// No equation has failed; each is to blame for itself.
//@ rows   eq
//@ writes eq.origin eq.wrong
void run(uint e) {
    set_eq_origin(e, e);
    set_eq_wrong(e, 0u);
}
