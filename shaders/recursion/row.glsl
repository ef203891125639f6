// What a row of a part of the machine is.
//@ reads lir.op lir.a lir.b srow.func srow.region srow.dead srow.ends rrow.calls rrow.call rfn.member
uint function_of_row(uint i) { return lir_a(srow_func(i)); }
uint end_of(uint r) {
    uint e = lir_b(r);
    return lir_op(e) == LIR_ELSE ? lir_b(e) : e;
}
// Whether a call within the machine is inside: then the region is taken apart.
bool is_flat(uint opener) { return lir_op(opener) == LIR_FUNC || rrow_call(end_of(opener)) > rrow_call(opener); }
bool ends_piece(uint op) { return op == LIR_END || op == LIR_ELSE || op == LIR_ARM; }
bool opens_region(uint op) { return op == LIR_BLOCK || op == LIR_LOOP || op == LIR_IF || op == LIR_SWITCH; }
bool is_kept(uint i) {
    uint op = lir_op(i);
    return op != LIR_NOP && srow_dead(ends_piece(op) ? srow_region(i) : i) == 0u && rfn_member(function_of_row(i)) != 0u;
}
// Whether control may be sent to this row (behind it, for a call).
bool begins_case(uint i) {
    uint op = lir_op(i);
    if (!is_kept(i)) return false;
    if (op == LIR_FUNC || rrow_calls(i) != 0u) return true;
    if (op == LIR_LOOP) return is_flat(i);
    if (!ends_piece(op) || !is_flat(srow_region(i))) return false;
    uint o = lir_op(srow_region(i));
    return op != LIR_END || o != LIR_FUNC && o != LIR_LOOP && srow_ends(i) == 0u;
}
