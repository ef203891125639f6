// Arguments of calls that do not return cost nothing worth a register; those of system calls are read from the stack.
//@ rows   lir
//@ reads  lir.op lir.b
//@ writes orow.cold orow.system
void run(uint i) {
    uint op = lir_op(i);
    bool system = op == LIR_SYSCALL, call = op == LIR_CALL || op == LIR_CALL_PTR;
    bool ends = call && i + 1u < n_lir && (lir_op(i + 1u) == LIR_UNREACHABLE || lir_op(i + 1u) == LIR_TRAP);
    if (!ends && !system) return;
    uint wanted = lir_b(i), limit = min(i, system ? 256u : 16u), found = 0u;
    for (uint k = 1u; k <= limit && found < wanted; k++) {
        if (lir_op(i - k) != LIR_ARG) continue;
        found++;
        if (system) set_orow_system(i - k, 1u);
        else set_orow_cold(i - k, 1u);
    }
}
