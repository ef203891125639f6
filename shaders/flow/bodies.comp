// The first row of each body says which body it is.
//@ rows   body
//@ reads  body.first body.rows
//@ writes fmir.body fbody.first fbody.vars
void run(uint b) {
    if (body_rows(b) != 0u) set_fmir_body(body_first(b), b);
    set_fbody_first(b, NONE);
    set_fbody_vars(b, 0u);
}
