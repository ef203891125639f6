// `entry` has a row for each definition and each row of `imp`.
//@ grid 1
//@ local 1
//@ reads def.kind imp.kind
//@ counts entry
void main() { set_n_entry(n_def + n_imp); }
