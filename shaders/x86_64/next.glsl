// The next row that is one, of the few behind row i.
//@ reads lir.op
uint next_row(uint i) {
    uint next = i + 1u;
    for (uint k = 0u; k < 4u; k++) next += next < n_lir && lir_op(next) == LIR_NOP ? 1u : 0u;
    return min(next, n_lir - 1u);
}
