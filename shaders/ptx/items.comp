// Number of items of the module.
//@ reads  fn.row tpair.rel lir.op kernel.fn
//@ counts titem
//@ grid 1
//@ local 1
void main() { set_n_titem(4u + n_fn + n_tpair + n_lir + n_kernel); }
