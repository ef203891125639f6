// The function that reports a full stack: claims the panic record, if nobody has. Path, line and column are its parameters.
//@ reads  lang.def
//@ grid 1
//@ local 1
#include "recursion/function.glsl"
void io_store(uint number, uint word, uint value) {
    put(LIR_CONST, LT_I32, number, word, 0u, 0u);
    put(LIR_IO_STORE, LT_I32, NONE, number, value, 0u);
}
void main() {
    uint full = C[CTL_REC_FN0], start = C[CTL_REC_LIR0] + C[CTL_REC_INNER];
    uint v = C[CTL_REC_VREG0] + REC_VREGS + C[CTL_REC_PART_VREGS];
    at = start;
    for (uint k = 0u; k < REC_FULL_VREGS; k++) vreg(v + k, k == 4u ? LT_I8 : LT_I32, full);
    uint number = v + 5u, zero = v + 6u, kind = v + 7u, old = v + 8u;
    put(LIR_FUNC, LT_VOID, NONE, full, start + REC_FULL_ROWS - 1u, 0u);
    put(LIR_CONST, LT_I32, number, IO_PANIC, 0u, 0u);
    put(LIR_CONST, LT_I32, zero, 0u, 0u, 0u);
    put(LIR_CONST, LT_I32, kind, IO_PANIC_STACK, 0u, 0u);
    put(LIR_IO_CAS, LT_I32, old, number, zero, kind);
    put(LIR_EQ, LT_I32, v + 4u, old, zero, 0u);
    put(LIR_IF, LT_VOID, NONE, v + 4u, start + REC_FULL_ROWS - 3u, 0u);
    for (uint k = 0u; k < 4u; k++) io_store(number, IO_PANIC + 3u + k, v + k);
    put(LIR_INVOCATION, LT_I32, old, 0u, 0u, 0u);
    io_store(number, IO_PANIC + 7u, old);
    put(LIR_END, LT_VOID, NONE, 0u, start + 6u, 0u);
    put(LIR_TRAP, LT_VOID, NONE, 0u, 0u, 0u);
    put(LIR_END, LT_VOID, NONE, 0u, start, 0u);
    function(full, start, at - start, v, REC_FULL_VREGS, 4u, 0u, C[CTL_REC_LIKE]);
    // One of the library's, as other panics are.
    if (n_lang > LANG_panic_arith) set_fn_def(full, lang_def(LANG_panic_arith));
}
