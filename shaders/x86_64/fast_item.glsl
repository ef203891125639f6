// Interpreting the template tables under -O: as item.glsl, for operands that may be registers or constants, and registers
// that come from columns. Define EMIT and include x86_64/target.glsl first to write bytes.
//@ reads oreg.value oreg.lo oreg.hi oreg.def
//@ consts x86_fast_item
#include "x86_64/row.glsl"

uint imm_size(uint imm) {
    return imm == IMM_NONE ? 0u : imm == IMM_LIT8 || imm == IMM_A8 || imm == IMM_CONST_B8 ? 1u : imm == IMM_A16 ? 2u
        : imm == IMM_REP64 || imm == IMM_HIGH64 || imm == IMM_AB64 || imm == IMM_CONST_B64 ? 8u : 4u;
}

// Handles item k for the row at hand: its size in bytes; writes it where EMIT is defined.
uint item(uint k) {
    uint w = k_x86_fast_item(2u * k);
    uint literal = k_x86_fast_item(2u * k + 1u);
    uint opcode = w & 255u;
    uint map = (w >> 8) & 3u;
    uint prefix = (w >> 10) & 3u;
    uint wide = (w >> 12) & 1u;
    uint reg = (w >> 13) & 15u;
    uint kind = (w >> 17) & 15u;
    uint base = (w >> 21) & 15u;
    uint imm = ((w >> 25) & 15u) | (w >> 31) << 4;
    bool own = ((w >> 29) & 1u) != 0u, byte = ((w >> 30) & 1u) != 0u;
    if (own) reg = vreg_home(operand(reg & 3u)) & 15u;
    bool rip = kind == RM_RIP_DATA || kind == RM_RIP_FN, memory = kind != RM_NONE && kind != RM_OPCODE && kind != RM_REG && !rip;
    bool sib_ = kind == RM_SIB || kind == RM_INDEXED;
    uint disp = 0u, index = 4u, scale = 0u;
    if (kind == RM_HOME) {
        uint v = operand(base), home = vreg_home(v);
        bool in_reg = (home & 0xC0000000u) == HOME_REG;
        memory = !in_reg;
        base = in_reg ? home & 15u : 5u;
        disp = home;
        if (home == HOME_CONST) {
            literal = oreg_value(v);
            bool small = int(literal) >= -128 && int(literal) < 128;
            base = reg;
            kind = RM_REG;
            if (map == 1u) {  // imul
                map = 0u;
                opcode = small ? 0x6Bu : 0x69u;
                imm = small ? IMM_LIT8 : IMM_LIT32;
            } else if (opcode >= 0x8Au) {  // mov
                bool extends = wide != 0u && int(literal) < 0;
                opcode = extends ? 0xC7u : 0xB8u;
                kind = extends ? RM_REG : RM_OPCODE;
                wide = extends ? 1u : 0u;
                prefix = 0u;
                reg = 0u;
                imm = IMM_LIT32;
            } else {
                bool bytes = (opcode & 1u) == 0u;
                reg = opcode >> 3;
                opcode = bytes ? 0x80u : small ? 0x83u : 0x81u;
                imm = bytes || small ? IMM_LIT8 : IMM_LIT32;
            }
        }
    } else if (kind == RM_AT_A || sib_) {
        bool other = kind == RM_INDEXED;
        uint from = other ? oreg_def(r_a) : 0u;
        base = vreg_home(other ? lir_a(from) : r_a) & 15u;
        index = sib_ ? vreg_home(other ? lir_b(from) : r_b) & 15u : 4u;
        scale = sib_ ? uint(findMSB(other ? lir_c(from) : r_c)) & 3u : 0u;
        disp = kind == RM_SIB ? 0u : r_c;
    } else if (kind == RM_COLUMN) disp = r_c;
    else if (kind == RM_SLOT) { base = 5u; disp = r_slot; }
    else if (kind == RM_OUT) { base = 4u; disp = 8u * r_b; }
    else if (kind == RM_LITERAL) disp = literal;
    else if (rip) base = 5u;
    bool modrm = kind != RM_NONE && kind != RM_OPCODE;
    bool forced = byte && (kind == RM_REG || !memory) && modrm && base >= 4u || byte && own && map == 0u && reg >= 4u;
    uint rex = (wide << 3) | ((reg >> 3) << 2) | (sib_ ? (index >> 3) << 1 : 0u) | (base >> 3);
    bool with_rex = rex != 0u || forced;
    uint low = base & 7u;
    uint disp_size = 0u;
    if (rip) disp_size = 4u;
    else if (memory) disp_size = disp == 0u && low != 5u ? 0u : int(disp) >= -128 && int(disp) < 128 ? 1u : 4u;
    uint sib = memory && (low == 4u || sib_) ? 1u : 0u;
    uint head = (prefix != 0u ? 1u : 0u) + (with_rex ? 1u : 0u) + (map != 0u ? 1u : 0u) + 1u;
    uint size = head + (modrm ? 1u : 0u) + sib + disp_size + imm_size(imm);
#ifdef EMIT
    uint end = at_byte + size - X_TEXT_OFFSET;
    put_begin();
    // Prefix, REX, map and operation in one word, ModRM and SIB in another: what is pasted with each put() is long.
    uint first = kind == RM_OPCODE ? opcode | low : opcode;
    if (map != 0u) first = first << 8 | 0x0Fu;
    if (with_rex) first = first << 8 | 0x40u | rex;
    if (prefix != 0u) first = first << 8 | (prefix == 1u ? 0x66u : prefix == 2u ? 0xF3u : 0xF2u);
    put(first, head);
    uint mod = rip ? 0u : !memory ? 3u : disp_size == 0u ? 0u : disp_size == 1u ? 1u : 2u;
    uint modes = (mod << 6) | ((reg & 7u) << 3) | (sib_ ? 4u : low);
    if (sib != 0u) modes |= ((scale << 6) | ((index & 7u) << 3) | low) << 8;
    if (modrm) put(modes, 1u + sib);
    if (kind == RM_RIP_DATA) disp = r_data - (X_TEXT_OFFSET + end);
    else if (kind == RM_RIP_FN) disp = r_place - end;
    if (disp_size != 0u) put(disp_size == 1u ? disp & 255u : disp, disp_size);
    uint lo = literal;
    uint hi = literal;
    if (imm == IMM_HIGH64) lo = 0u;
    else if (imm >= IMM_A8 && imm <= IMM_A32) lo = r_a;
    else if (imm == IMM_CONST_B8 || imm == IMM_CONST_B32) {
        lo = oreg_value(r_b);
        lo = literal == 0u ? lo : imm == IMM_CONST_B8 ? uint(findMSB(lo)) : lo - 1u;
    } else if (imm == IMM_CONST_B64) {
        lo = oreg_lo(r_b);
        hi = oreg_hi(r_b);
    }
    else if (imm == IMM_AB64) { lo = r_a; hi = r_b; }
    else if (imm == IMM_C32) lo = r_c;
    else if (imm == IMM_ROW_B || imm == IMM_ROW_C || imm == IMM_FN_A) lo = r_place - end;
    else if (imm == IMM_FRAME) lo = r_frame;
    uint n = imm_size(imm);
    if (n != 0u) put(n == 1u ? lo & 255u : n == 2u ? lo & 0xFFFFu : lo, min(n, 4u));
    if (n == 8u) put(hi, 4u);
    put_end();
#endif
    return size;
}
