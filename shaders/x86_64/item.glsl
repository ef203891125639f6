// Interpreting the template tables: one item is one instruction (see registry/x86_64.py).
// Define EMIT and include x86_64/target.glsl first to write bytes; otherwise only sizes are computed.
//@ reads lir.op lir.ty lir.dst lir.a lir.b lir.c vreg.home slot.at fn.frame
//@ consts x86_item x86_row x86_copy

// Word of `lir` operand column 0..3 (dst a b c) of row r.
uint operand(uint r, uint col) {
    return col == 0u ? lir_dst(r) : col == 1u ? lir_a(r) : col == 2u ? lir_b(r) : lir_c(r);
}

// First item | count << 16 of the template of row r.
uint template_of(uint r) {
    uint op = lir_op(r);
    uint variant = 0u;
    if (op >= LIR_ZEXT && op <= LIR_BITCAST) variant = lir_c(r) & 7u;
    else if (op == LIR_CALL || op == LIR_CALL_PTR || op == LIR_SYSCALL)
        variant = (lir_dst(r) != NONE ? 1u : 0u) | (op != LIR_SYSCALL && lir_c(r) != NONE ? 2u : 0u);
    else if (op == LIR_RET) variant = (lir_a(r) != NONE ? 1u : 0u) | (lir_b(r) != NONE ? 2u : 0u);
    else if (op == LIR_COPY) {
        for (uint k = 0u; k < 7u; k++)
            if (k_x86_copy(k) == lir_c(r)) variant = k + 1u;
    } else if (op == LIR_FUNC) variant = fn_frame(lir_a(r)) >= PROBE_FRAME ? 1u : 0u;
    else if (op == LIR_CONST || op == LIR_ON) {
        uint ty = lir_ty(r);
        bool wide = ty == LT_I64 || ty == LT_F64 || ty == LT_PTR;
        variant = wide && lir_b(r) == uint(int(lir_a(r)) >> 31) ? 1u : 0u;
    }
    return k_x86_row((op * 8u + (lir_ty(r) & 7u)) * 8u + variant);
}

uint imm_size(uint imm) {
    return imm == IMM_NONE ? 0u : imm == IMM_LIT8 || imm == IMM_A8 ? 1u : imm == IMM_A16 ? 2u
        : imm == IMM_REP64 || imm == IMM_HIGH64 || imm == IMM_AB64 ? 8u : 4u;
}

// Handles item k for row r: its size in bytes; writes it where EMIT is defined.
uint item(uint k, uint r) {
    uint w = k_x86_item(2u * k);
    uint literal = k_x86_item(2u * k + 1u);
    uint opcode = w & 255u;
    uint map = (w >> 8) & 3u;
    uint prefix = (w >> 10) & 3u;
    uint wide = (w >> 12) & 1u;
    uint reg = (w >> 13) & 15u;
    uint kind = (w >> 17) & 15u;
    uint base = (w >> 21) & 15u;
    uint imm = (w >> 25) & 15u;
    bool modrm = kind != RM_NONE && kind != RM_OPCODE;
    bool rip = kind == RM_RIP_DATA || kind == RM_RIP_FN;
    bool memory = modrm && kind != RM_REG && !rip;
    uint disp = 0u;
    if (kind == RM_HOME) {
        uint home = vreg_home(operand(r, base));
        bool in_reg = (home & 0xC0000000u) == HOME_REG;
        memory = !in_reg;
        base = in_reg ? home & 15u : 5u;
        disp = home;
    } else if (kind == RM_COLUMN) disp = lir_c(r);
    else if (kind == RM_SLOT) { base = 5u; disp = slot_at(lir_a(r)) + lir_c(r); }
    else if (kind == RM_OUT) { base = 4u; disp = 8u * lir_b(r); }
    else if (kind == RM_LITERAL) disp = literal;
    else if (rip) base = 5u;
    uint rex = (wide << 3) | ((reg >> 3) << 2) | (base >> 3);
    uint low = base & 7u;
    uint disp_size = 0u;
    if (rip) disp_size = 4u;
    else if (memory) disp_size = disp == 0u && low != 5u ? 0u : int(disp) >= -128 && int(disp) < 128 ? 1u : 4u;
    uint sib = memory && low == 4u ? 1u : 0u;
    uint head = (prefix != 0u ? 1u : 0u) + (rex != 0u ? 1u : 0u) + (map != 0u ? 1u : 0u) + 1u;
    uint size = head + (modrm ? 1u : 0u) + sib + disp_size + imm_size(imm);
#ifdef EMIT
    uint end = at_byte + size - X_TEXT_OFFSET;
    if (prefix != 0u) put(prefix == 1u ? 0x66u : prefix == 2u ? 0xF3u : 0xF2u, 1u);
    if (rex != 0u) put(0x40u | rex, 1u);
    if (map != 0u) put(0x0Fu, 1u);
    put(kind == RM_OPCODE ? opcode | low : opcode, 1u);
    if (modrm) {
        uint mod = rip ? 0u : !memory ? 3u : disp_size == 0u ? 0u : disp_size == 1u ? 1u : 2u;
        put((mod << 6) | ((reg & 7u) << 3) | low, 1u);
    }
    if (sib != 0u) put(0x24u, 1u);
    if (kind == RM_RIP_DATA) disp = data_at(lir_a(r)) + lir_c(r) - (X_TEXT_OFFSET + end);
    else if (kind == RM_RIP_FN) disp = fn_at(lir_a(r)) - end;
    if (disp_size == 1u) put(disp & 255u, 1u);
    else if (disp_size == 4u) put(disp, 4u);
    uint lo = literal;
    uint hi = literal;
    if (imm == IMM_HIGH64) lo = 0u;
    else if (imm >= IMM_A8 && imm <= IMM_A32) lo = lir_a(r);
    else if (imm == IMM_AB64) { lo = lir_a(r); hi = lir_b(r); }
    else if (imm == IMM_C32) lo = lir_c(r);
    else if (imm == IMM_ROW_B) lo = branch_target(lir_b(r)) - end;
    else if (imm == IMM_ROW_C) lo = branch_target(lir_c(r)) - end;
    else if (imm == IMM_FN_A) lo = fn_at(lir_a(r)) - end;
    else if (imm == IMM_FRAME) lo = fn_frame(lir_a(r));
    uint n = imm_size(imm);
    if (n == 1u) put(lo & 255u, 1u);
    else if (n == 2u) put(lo & 0xFFFFu, 2u);
    else if (n >= 4u) {
        put(lo, 4u);
        if (n == 8u) put(hi, 4u);
    }
#endif
    return size;
}
