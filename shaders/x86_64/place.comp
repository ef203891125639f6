// Code offset of each function.
//@ rows   fn
//@ reads  fn.row xrow.at
//@ writes fn.at
void run(uint i) { set_fn_at(i, xrow_at(fn_row(i))); }
