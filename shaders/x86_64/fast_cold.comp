// Arguments of calls that do not return cost nothing worth a register.
//@ rows   lir
//@ reads  lir.op lir.b
//@ writes orow.cold
void run(uint i) {
    uint op = lir_op(i);
    if ((op != LIR_CALL && op != LIR_CALL_PTR) || i + 1u >= n_lir || lir_op(i + 1u) != LIR_UNREACHABLE) return;
    uint n = min(min(lir_b(i), 16u), i);
    for (uint k = 1u; k <= n; k++) set_orow_cold(i - k, 1u);
}
