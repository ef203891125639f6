// Keys to sort LIR rows by operation, so that neighbouring threads interpret the same template.
//@ rows   lir
//@ reads  lir.op
//@ writes sort_a.key sort_a.value
void run(uint i) {
    set_sort_a_key(i, lir_op(i));
    set_sort_a_value(i, i);
}
