// The LIR row at hand, and which variant of its template it takes.
//@ reads lir.op lir.ty lir.dst lir.a lir.b lir.c vreg.home slot.at fn.frame

// The row at hand: its operands are read once for all its items.
uint r_op, r_dst, r_a, r_b, r_c;
void use_row(uint r) {
    r_dst = lir_dst(r);
    r_a = lir_a(r);
    r_b = lir_b(r);
    r_c = lir_c(r);
}
// What its items look up: slot and frame; where it is written also static data, and a function or place in the code.
uint r_slot, r_frame, r_data, r_place;
void look(uint t) {
    r_slot = (t & LOOKS_SLOT) != 0u ? slot_at(r_a) + r_c : 0u;
    r_frame = (t & LOOKS_FRAME) != 0u ? fn_frame(r_a) : 0u;
#ifdef EMIT
    r_data = (t & LOOKS_DATA) != 0u ? data_at(r_a) + r_c : 0u;
    r_place = (t & LOOKS_FN) != 0u ? fn_at(r_a) : 0u;
    if ((t & (LOOKS_ROW_B | LOOKS_ROW_C)) != 0u) r_place = branch_target((t & LOOKS_ROW_B) != 0u ? r_b : r_c);
#endif
}
uint last_item(uint t) { return (t & 0xFFFFu) + ((t >> 16) & 255u); }
// Operand column 0..3 (dst a b c).
uint operand(uint col) { return col == 0u ? r_dst : col == 1u ? r_a : col == 2u ? r_b : r_c; }

// Variant of the row of operation op and type ty, after use_row.
uint variant_of(uint op, uint ty) {
    uint variant = 0u;
    if (op >= LIR_ZEXT && op <= LIR_BITCAST) variant = r_c & 7u;
    else if (op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_SYSCALL)
        variant = (r_dst != NONE ? 1u : 0u) | (op != LIR_SYSCALL && r_c != NONE ? 2u : 0u);
    else if (op == LIR_RET) variant = (r_a != NONE ? 1u : 0u) | (r_b != NONE ? 2u : 0u);
    else if (op == LIR_COPY)
        variant = r_c == COPY_BYTES_1 ? 1u : r_c == COPY_BYTES_2 ? 2u : r_c == COPY_BYTES_3 ? 3u : r_c == COPY_BYTES_4 ? 4u
            : r_c == COPY_BYTES_5 ? 5u : r_c == COPY_BYTES_6 ? 6u : r_c == COPY_BYTES_7 ? 7u : 0u;
    else if (op == LIR_FUNC) variant = fn_frame(r_a) >= PROBE_FRAME ? 1u : 0u;
    else if (op == LIR_CONST || op == LIR_ON) {
        bool wide = ty == LT_I64 || ty == LT_F64 || ty == LT_PTR;
        variant = wide && r_b == uint(int(r_a) >> 31) ? 1u : 0u;
    }
    return variant;
}

