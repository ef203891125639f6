// Formatting of a piece. The pass that pastes this defines emit(word, n): n bytes of text.
//@ reads  piece.tmpl piece.row piece.x piece.y lir.dst lir.a lir.b lir.c vreg.ty vreg.fn slot.fn fn.vreg fn.slot fn.name fn.name_len kernel.name kernel.name_len lname.word
//@ consts text_tmpl text_code

void decimal(uint v) {
    uint unit = 1u;
    while (v / unit >= 10u) unit *= 10u;
    while (unit != 0u) {
        emit(48u + (v / unit) % 10u, 1u);
        unit /= 10u;
    }
}

void hexadecimal(uint v) {
    for (uint k = 0u; k < 8u; k++) {
        uint digit = (v >> (28u - 4u * k)) & 15u;
        emit(digit < 10u ? 48u + digit : 87u + digit, 1u);
    }
}

// Bytes of `lname`; what no identifier may have becomes `_`.
void identifier(uint at, uint len) {
    for (uint k = 0u; k < min(len, 256u); k++) {
        uint byte = (lname_word((at + k) / 4u) >> (8u * ((at + k) & 3u))) & 255u;
        bool plain = (byte >= 48u && byte < 58u) || (byte >= 65u && byte < 91u) || (byte >= 97u && byte < 123u);
        emit(plain ? byte : 95u, 1u);
    }
}

// %r 32 bits and less, %d 64 bits, %f and %g floats.
uint class_letter(uint ty) {
    if (ty == LT_F32) return 102u;
    if (ty == LT_F64) return 103u;
    return ty == LT_I64 || ty == LT_PTR ? 100u : 114u;
}

uint field(uint p, uint k) {
    if (k == 4u) return piece_x(p);
    if (k == 5u) return piece_y(p);
    uint r = piece_row(p);
    if (r == NONE) return 0u;
    return k == 0u ? lir_dst(r) : k == 1u ? lir_a(r) : k == 2u ? lir_b(r) : lir_c(r);
}

void escape(uint p, uint word) {
    uint format = (word >> 8) & 255u;
    uint v = format == TF_ROW ? piece_row(p) : field(p, word & 255u);
    if (format == TF_REG) {
        emit(37u | class_letter(vreg_ty(v)) << 8, 2u);
        decimal(v - fn_vreg(vreg_fn(v)));
    } else if (format == TF_HEX) {
        hexadecimal(v);
    } else if (format == TF_FUNCTION) {
        emit(102u, 1u);
        decimal(v);
        emit(95u, 1u);
        identifier(fn_name(v), fn_name_len(v));
    } else if (format == TF_KERNEL) {
        identifier(kernel_name(v), kernel_name_len(v));
    } else {
        if (format == TF_SLOT) v -= fn_slot(slot_fn(v));
        if (format == TF_SIGNED && (v >> 31) != 0u) {
            emit(45u, 1u);
            v = 0u - v;
        }
        decimal(v);
    }
}

void piece(uint p) {
    uint t = piece_tmpl(p);
    uint end = k_text_tmpl(t + 1u);
    for (uint k = k_text_tmpl(t); k < end; k++) {
        uint word = k_text_code(k);
        if ((word >> 31) != 0u) escape(p, word);
        else emit(word, word < 0x100u ? 1u : word < 0x10000u ? 2u : word < 0x1000000u ? 3u : 4u);
    }
}
