// The item of a row: vregs stand behind the FUNC of their function.
//@ reads lir.op lir.a srow.func fn.vreg fn.vregs
uint item_of_row(uint i) {
    uint f = lir_a(srow_func(i));
    return C[CTL_METAL_BODY] + i + fn_vreg(f) + (lir_op(i) == LIR_FUNC ? 0u : fn_vregs(f));
}
