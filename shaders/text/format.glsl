// Formatting of a piece. The pass that pastes this defines emit(word, n): n bytes of text.
//@ reads  piece.tmpl piece.row piece.x piece.y lir.dst lir.a lir.b lir.c vreg.ty vreg.fn slot.fn fn.vreg fn.slot fn.name fn.name_len kernel.name kernel.name_len lname.word
//@ reads  lir.op lir.ty mrow.depth mrow.dedent mvreg.defs mvreg.def mvreg.wide mvreg.lo mvreg.len mvreg.part mvreg.root src.word
//@ consts text_tmpl text_code metal_reserved

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

// A part of a name, with one `_` for all that no identifier may have.
void name(uint at, uint len, bool source) {
    bool before = false;
    for (uint k = 0u; k < min(len, 80u); k++) {
        uint word = source ? src_word((at + k) / 4u) : lname_word((at + k) / 4u);
        uint byte = (word >> (8u * ((at + k) & 3u))) & 255u;
        bool plain = (byte >= 48u && byte < 58u) || (byte >= 65u && byte < 91u) || (byte >= 97u && byte < 123u);
        if (plain || !before) emit(plain ? byte : 95u, 1u);
        before = !plain;
    }
    if (!before) emit(95u, 1u);
}

// Whether a name (at a word of `lname`) is a word of Metal.
bool reserved(uint at, uint len) {
    uint words[3];
    for (uint k = 0u; k < 3u; k++) {
        uint left = len > 4u * k ? len - 4u * k : 0u;
        uint word = lname_word(min(at / 4u + k, max(n_lname, 1u) - 1u));
        words[k] = left >= 4u ? word : word & ((1u << (8u * left)) - 1u);
    }
    bool found = false;
    for (uint w = 0u; w < METAL_RESERVED; w++) {
        bool same = k_metal_reserved(4u * w) == len;
        for (uint k = 0u; k < 3u; k++) same = same && k_metal_reserved(4u * w + 1u + k) == words[k];
        found = found || same;
    }
    return found;
}

void letter_u() { emit(117u, 1u); }

// An f32: eighths below a million as such, others by their bits.
void float_literal(uint bits) {
    float f = uintBitsToFloat(bits & 0x7FFFFFFFu);
    float eighths = f * 8.0;
    uint exponent = (bits >> 23) & 255u;
    if ((bits & 0x7FFFFFFFu) == 0u || exponent >= 124u && f < 1000000.0 && eighths == floor(eighths)) {
        uint n = uint(eighths);
        if ((bits >> 31) != 0u) emit(45u, 1u);
        decimal(n >> 3);
        emit(46u, 1u);
        uint part = (n & 7u) * 125u;
        decimal(part % 100u != 0u ? part % 10u != 0u ? part : part / 10u : part / 100u);
        emit(102u, 1u);
        return;
    }
    emit(0x745F7361u, 4u);
    emit(0x3C657079u, 4u);
    emit(0x616F6C66u, 4u);
    emit(0x30283E74u, 4u);
    emit(120u, 1u);
    hexadecimal(bits);
    emit(0x2975u, 2u);
}

// The constant of a row CONST.
void literal(uint r) {
    uint ty = lir_ty(r);
    uint low = lir_a(r);
    uint high = ty == LT_I64 || ty == LT_F64 ? lir_b(r) : 0u;
    if (ty == LT_F32) {
        float_literal(low);
        return;
    }
    if (ty == LT_I8) low &= 255u;
    if (ty == LT_I16) low &= 65535u;
    if (high != 0u) {
        emit(0x7830u, 2u);
        hexadecimal(high);
        hexadecimal(low);
    } else decimal(low);
    letter_u();
    if (ty == LT_I64 || ty == LT_F64) emit(108u, 1u);
}

bool is_literal(uint v) { return mvreg_defs(v) == 1u && mvreg_def(v) != NONE && lir_op(mvreg_def(v)) == LIR_CONST; }

void value(uint v) {
    v = mvreg_root(v);
    if (is_literal(v)) {
        literal(mvreg_def(v));
        return;
    }
    if (mvreg_len(v) != 0u) name(mvreg_lo(v), mvreg_len(v), true);
    else emit(118u, 1u);
    uint part = mvreg_part(v);
    if (part == 1u) emit(0x5F6E656Cu, 4u);
    else if (part != 0u) emit(0x5F00u | (118u + part), 2u);
    decimal(v - fn_vreg(vreg_fn(v)));
}

// A vreg that is assigned, with its type where it is declared there.
void target(uint v, uint r) {
    if (mvreg_defs(v) == 1u && mvreg_wide(v) == 0u && mvreg_def(v) == r) {
        uint ty = vreg_ty(v);
        if (ty == LT_F32) {
            emit(0x616F6C66u, 4u);
            emit(0x2074u, 2u);
        } else if (ty == LT_I64 || ty == LT_F64) {
            emit(0x6E6F6C75u, 4u);
            emit(0x2067u, 2u);
        } else {
            emit(0x746E6975u, 4u);
            emit(32u, 1u);
        }
    }
    value(v);
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
    uint r = piece_row(p);
    if (format == TF_INDENT) {
        uint depth = min(mrow_depth(r) - mrow_dedent(r), 16u);
        while (depth != 0u) {
            emit(0x20202020u, 4u);
            depth--;
        }
        return;
    }
    if (format == TF_LITERAL) {
        literal(r);
        return;
    }
    uint v = format == TF_ROW ? r : field(p, word & 255u);
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
    } else if (format == TF_NAMED) {
        name(fn_name(v), fn_name_len(v), false);
        decimal(v);
    } else if (format == TF_VALUE) {
        value(v);
    } else if (format == TF_TARGET) {
        target(v, r);
    } else if (format == TF_ADDRESS) {
        value(v);
        uint c = lir_c(r);
        if (c != 0u) {
            bool less = (c >> 31) != 0u;
            emit(less ? 0x202D20u : 0x202B20u, 3u);
            decimal(less ? 0u - c : c);
            letter_u();
        }
    } else if (format == TF_EXPORTED) {
        identifier(kernel_name(v), kernel_name_len(v));
        if (reserved(kernel_name(v), kernel_name_len(v))) emit(95u, 1u);
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
