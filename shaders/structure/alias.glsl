// A BLOCK right around a LOOP, both left or repeated by branches, is one with it.
//@ reads lir.op lir.b srow.target
bool alias(uint block) {
    uint loop = block + 1u;
    return lir_op(block) == LIR_BLOCK && lir_op(loop) == LIR_LOOP && srow_target(loop) != 0u && srow_target(block) != 0u
        && lir_b(loop) + 1u == lir_b(block);
}
