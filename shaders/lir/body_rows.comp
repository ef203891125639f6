// Marks the first MIR row of each body with the body's number; a scan carries it on.
//@ rows   body
//@ reads  body.first body.rows
//@ writes lmir.body
void run(uint i) { if (body_rows(i) != 0u) set_lmir_body(body_first(i), i); }
