// Arguments that calls of a function, or its own parameters, need.
//@ rows   fn
//@ reads  fn.out fn.params
//@ writes sfn.params
void run(uint i) { set_sfn_params(i, max(fn_out(i), fn_params(i))); }
