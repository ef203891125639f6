// The loop around row r (a LOOP is inside itself, its END is not), or the FUNC where there is none.
//@ reads lir.op lir.b orow.bound orow.up
uint loop_of(uint r) {
    uint p = orow_bound(r) - 1u;
    return lir_op(p) == LIR_END ? orow_up(lir_b(p)) & 0x7FFFFFFFu : p;
}
