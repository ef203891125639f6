// Row count of `xname`: functions, then data.
//@ reads  fn.row data.word
//@ counts xname
//@ grid 1
//@ local 1
void main() { set_n_xname(n_fn + n_data); }
