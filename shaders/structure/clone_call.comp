// Each call gets its copy.
//@ rows   sclone
//@ reads  sclone.call
//@ writes lir.a
void run(uint c) { set_lir_a(sclone_call(c), C[CTL_ST_FN0] + c); }
