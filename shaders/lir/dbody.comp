// Body of each definition.
//@ rows   body
//@ reads  body.def
//@ writes dbody.body
void run(uint i) { if (body_def(i) != NONE) set_dbody_body(body_def(i), i); }
