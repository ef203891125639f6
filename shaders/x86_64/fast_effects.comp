// How deep loops are, and what destroys registers.
//@ rows   lir
//@ reads  lir.op lir.b lir.c
//@ writes orow.depth orow.calls orow.strings orow.cold orow.system
void run(uint i) {
    uint op = lir_op(i);
    bool opens = op == LIR_LOOP, closes = op == LIR_END && lir_op(lir_b(i)) == LIR_LOOP;
    uint next = i + 1u < n_lir ? lir_op(i + 1u) : LIR_NOP;
    bool call = op == LIR_CALL || op == LIR_CALL_PTR, ends = next == LIR_UNREACHABLE || next == LIR_TRAP;
    set_orow_depth(i, opens ? 1u : closes ? NONE : 0u);
    set_orow_calls(i, (call && !ends) || op == LIR_SYSCALL ? 1u : 0u);
    set_orow_strings(i, (op == LIR_COPY && lir_c(i) > COPY_INLINE) || op == LIR_FILL || op == LIR_COPY_N || op == LIR_FILL_N || op == LIR_SYSCALL ? 1u : 0u);
    set_orow_cold(i, 0u);
    set_orow_system(i, 0u);
}
