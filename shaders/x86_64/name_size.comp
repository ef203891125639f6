// Bytes that each named function or data takes in the string table, and whether it has a symbol.
//@ rows   xname
//@ reads  fn.name_len data.name_len
//@ writes xname.len xname.sym
void run(uint i) {
    uint len = i < n_fn ? fn_name_len(i) : data_name_len(i - n_fn);
    set_xname_len(i, len == 0u ? 0u : len + 1u);
    set_xname_sym(i, len == 0u ? 0u : 1u);
}
