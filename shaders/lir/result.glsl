// The vreg for the value of a row: that of its destination where the row is direct.
//@ reads  lmir.direct mconst.kind local.ty lay.repr

uint direct_to;
void find_result() {
    uint l = lmir_direct(mir_row);
    direct_to = l != NONE ? local_vreg(l) : NONE;
}
uint result_vreg(uint lt) { return direct_to != NONE ? direct_to : temp(lt); }
// Hands on a value that is there already.
void pass_on(uint lt, uint v) {
    if (direct_to != NONE) emit(LIR_MOVE, lt, direct_to, v, 0u, 0u);
    set_value(v);
}
