// Formatting of a piece. The pass that pastes this defines emit(word, n): n bytes of text.
//@ reads  piece.tmpl piece.row piece.x piece.y lir.dst lir.a lir.b lir.c vreg.ty vreg.fn slot.fn fn.vreg fn.slot fn.name fn.name_len
//@ reads  kernel.name kernel.name_len lname.word
//@ reads  lir.op lir.ty mrow.depth mrow.dedent mvreg.defs mvreg.def mvreg.wide mvreg.lo mvreg.len mvreg.part mvreg.root mrow.inline mrow.expr src.word
//@ consts text_tmpl text_code metal_reserved

// What an escape becomes is a list of segments, and one loop turns them into words, since each emit() is pasted where it
// stands: SEG_* and two numbers.
const uint SEG_WORD = 0u, SEG_DECIMAL = 1u, SEG_HEX = 2u, SEG_PLAIN = 3u, SEG_NAME = 4u, SEG_SOURCE = 5u, SEG_INDENT = 6u;
uint segments;
uint seg_kind[8];
uint seg_a[8];
uint seg_b[8];
void push(uint kind, uint a, uint b) {
    seg_kind[segments] = kind;
    seg_a[segments] = a;
    seg_b[segments] = b;
    segments++;
}

uint unit_of(uint v) {
    uint unit = 1u;
    while (v / unit >= 10u) unit *= 10u;
    return unit;
}

void flush() {
    uint s = 0u, at = 0u, unit = 0u;
    bool before = false;
    while (s < segments) {
        uint kind = seg_kind[s], a = seg_a[s], b = seg_b[s], word = a, n = b;
        bool done = true;
        if (kind == SEG_DECIMAL) {
            if (unit == 0u) unit = unit_of(a);
            word = 48u + (a / unit) % 10u;
            n = 1u;
            unit /= 10u;
            done = unit == 0u;
        } else if (kind == SEG_HEX) {
            uint digit = (a >> (28u - 4u * at)) & 15u;
            word = digit < 10u ? 48u + digit : 87u + digit;
            n = 1u;
            done = at == 7u;
        } else if (kind == SEG_INDENT) {
            word = 0x20202020u;
            n = a == 0u ? 0u : 4u;
            done = at + 1u >= a;
        } else if (kind != SEG_WORD) {
            // A name: what no identifier may have becomes `_`; but for PLAIN, once for several, and there is one at the end.
            bool end = at >= b;
            uint from = (a + at) / 4u;
            uint bytes = end ? 0u : kind == SEG_SOURCE ? src_word(from) : lname_word(from);
            word = (bytes >> (8u * ((a + at) & 3u))) & 255u;
            bool plain = (word >= 48u && word < 58u) || (word >= 65u && word < 91u) || (word >= 97u && word < 123u);
            if (!plain) word = 95u;
            n = plain || (kind == SEG_PLAIN ? !end : !before) ? 1u : 0u;
            before = !plain;
            done = end;
        }
        if (n != 0u) emit(word, n);
        at++;
        if (done) {
            s++;
            at = 0u;
            before = false;
        }
    }
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


// An f32: eighths below a million as such, others by their bits.
void float_literal(uint bits) {
    float f = uintBitsToFloat(bits & 0x7FFFFFFFu);
    float eighths = f * 8.0;
    uint exponent = (bits >> 23) & 255u;
    if ((bits & 0x7FFFFFFFu) == 0u || exponent >= 124u && f < 1000000.0 && eighths == floor(eighths)) {
        uint n = uint(eighths);
        uint part = (n & 7u) * 125u;
        push(SEG_WORD, 45u, bits >> 31);
        push(SEG_DECIMAL, n >> 3, 0u);
        push(SEG_WORD, 46u, 1u);
        push(SEG_DECIMAL, part % 100u != 0u ? part % 10u != 0u ? part : part / 10u : part / 100u, 0u);
        push(SEG_WORD, 102u, 1u);
        return;
    }
    push(SEG_WORD, 0x745F7361u, 4u);
    push(SEG_WORD, 0x3C657079u, 4u);
    push(SEG_WORD, 0x616F6C66u, 4u);
    push(SEG_WORD, 0x30283E74u, 4u);
    push(SEG_WORD, 120u, 1u);
    push(SEG_HEX, bits, 0u);
    push(SEG_WORD, 0x2975u, 2u);
}

// The constant of a row CONST.
void literal(uint r) {
    uint ty = lir_ty(r);
    uint low = lir_a(r);
    bool wide = ty == LT_I64 || ty == LT_F64;
    uint high = wide ? lir_b(r) : 0u;
    if (ty == LT_F32) {
        float_literal(low);
        return;
    }
    if (ty == LT_I8) low &= 255u;
    if (ty == LT_I16) low &= 65535u;
    if (high != 0u) {
        push(SEG_WORD, 0x7830u, 2u);
        push(SEG_HEX, high, 0u);
        push(SEG_HEX, low, 0u);
    } else push(SEG_DECIMAL, low, 0u);
    push(SEG_WORD, wide ? 0x6C75u : 117u, wide ? 2u : 1u);
}

// The type of a vreg, where it is declared.
void type_name(uint ty) {
    if (ty == LT_F32) {
        push(SEG_WORD, 0x616F6C66u, 4u);
        push(SEG_WORD, 0x2074u, 2u);
    } else if (ty == LT_I64 || ty == LT_F64) {
        push(SEG_WORD, 0x6E6F6C75u, 4u);
        push(SEG_WORD, 0x2067u, 2u);
    } else {
        push(SEG_WORD, 0x746E6975u, 4u);
        push(SEG_WORD, 32u, 1u);
    }
}

// %r 32 bits and less, %d 64 bits, %f and %g floats.
uint class_letter(uint ty) {
    if (ty == LT_F32) return 102u;
    if (ty == LT_F64) return 103u;
    return ty == LT_I64 || ty == LT_PTR ? 100u : 114u;
}

uint field(uint p, uint r, uint k) {
    if (k == 4u) return piece_x(p);
    if (k == 5u) return piece_y(p);
    if (r == NONE) return 0u;
    return k == 0u ? lir_dst(r) : k == 1u ? lir_a(r) : k == 2u ? lir_b(r) : lir_c(r);
}

// What is added to an address.
void offset(uint c) {
    bool less = (c >> 31) != 0u;
    if (c == 0u) return;
    push(SEG_WORD, less ? 0x202D20u : 0x202B20u, 3u);
    push(SEG_DECIMAL, less ? 0u - c : c, 0u);
    push(SEG_WORD, 117u, 1u);
}

// A vreg of Metal's text, or the constant that it is.
void value(uint format, uint v, uint r) {
    uint d = r;
    if (format != TF_LITERAL) {
        v = mvreg_root(v);
        d = mvreg_defs(v) == 1u ? mvreg_def(v) : NONE;
        if (format == TF_TARGET && d == r && mvreg_wide(v) == 0u) type_name(vreg_ty(v));
        if (d != NONE && lir_op(d) != LIR_CONST) d = NONE;
    }
    if (d != NONE) literal(d);
    else {
        uint part = mvreg_part(v);
        if (mvreg_len(v) != 0u) push(SEG_SOURCE, mvreg_lo(v), min(mvreg_len(v), 80u));
        else push(SEG_WORD, 118u, 1u);
        push(SEG_WORD, part == 1u ? 0x5F6E656Cu : 0x5F00u | (118u + part), part == 0u ? 0u : part == 1u ? 4u : 2u);
        push(SEG_DECIMAL, v - fn_vreg(vreg_fn(v)), 0u);
    }
    if (format == TF_ADDRESS) offset(lir_c(r));
}

void escape(uint p, uint r, uint word) {
    uint format = (word >> 8) & 255u;
    uint v = format == TF_ROW ? r : field(p, r, word & 255u);
    if (format == TF_INDENT) push(SEG_INDENT, min(mrow_depth(r) - mrow_dedent(r), 16u), 0u);
    else if (format == TF_LITERAL || format == TF_VALUE || format == TF_BARE || format == TF_TARGET || format == TF_ADDRESS) value(format, v, r);
    else if (format == TF_REG) {
        push(SEG_WORD, 37u | class_letter(vreg_ty(v)) << 8, 2u);
        push(SEG_DECIMAL, v - fn_vreg(vreg_fn(v)), 0u);
    } else if (format == TF_HEX) push(SEG_HEX, v, 0u);
    else if (format == TF_FUNCTION) {
        push(SEG_WORD, 102u, 1u);
        push(SEG_DECIMAL, v, 0u);
        push(SEG_WORD, 95u, 1u);
        push(SEG_PLAIN, fn_name(v), min(fn_name_len(v), 256u));
    } else if (format == TF_NAMED) {
        push(SEG_NAME, fn_name(v), min(fn_name_len(v), 80u));
        push(SEG_DECIMAL, v, 0u);
    } else if (format == TF_KERNEL || format == TF_EXPORTED) {
        push(SEG_PLAIN, kernel_name(v), min(kernel_name_len(v), 256u));
        if (format == TF_EXPORTED && reserved(kernel_name(v), kernel_name_len(v))) push(SEG_WORD, 95u, 1u);
    } else {
        if (format == TF_SLOT) v -= fn_slot(slot_fn(v));
        if (format == TF_SIGNED && (v >> 31) != 0u) {
            push(SEG_WORD, 45u, 1u);
            v = 0u - v;
        }
        push(SEG_DECIMAL, v, 0u);
    }
}

// The row whose text stands where an escape reads its value, or NONE.
uint inlined(uint p, uint r, uint word) {
    uint format = (word >> 8) & 255u;
    if (format != TF_VALUE && format != TF_BARE && format != TF_ADDRESS) return NONE;
    uint v = mvreg_root(field(p, r, word & 255u));
    uint d = mvreg_defs(v) == 1u ? mvreg_def(v) : NONE;
    return d != NONE && mrow_inline(d) != 0u ? d : NONE;
}

// Templates of rows that stand in others are on a stack: where each goes on, its row, and what comes behind it.
void piece(uint p) {
    uint at[8];
    uint ends[8];
    uint rows[8];
    uint closes[8];
    uint depth = 0u;
    at[0] = k_text_tmpl(piece_tmpl(p));
    ends[0] = k_text_tmpl(piece_tmpl(p) + 1u);
    rows[0] = piece_row(p);
    bool more = true;
    while (more) {
        segments = 0u;
        uint r = rows[depth];
        if (at[depth] >= ends[depth]) {
            if (depth != 0u) {
                depth--;
                uint word = k_text_code(at[depth] - 1u);
                push(SEG_WORD, 41u, closes[depth + 1u]);
                if (((word >> 8) & 255u) == TF_ADDRESS) offset(lir_c(rows[depth]));
            } else more = false;
        } else {
            uint word = k_text_code(at[depth]);
            at[depth]++;
            uint inner = (word >> 31) != 0u ? inlined(p, r, word) : NONE;
            if (inner != NONE && depth < 7u) {
                uint t = mrow_expr(inner), op = lir_op(inner);
                bool sum = ((word >> 8) & 255u) == TF_ADDRESS && (lir_c(r) == 0u || op == LIR_INDEX || op == LIR_OFFSET || op == LIR_ADD);
                bool bare = (t >> 31) != 0u || sum || ((word >> 8) & 255u) == TF_BARE;
                depth++;
                at[depth] = k_text_tmpl(t & 0x7FFFFFFFu);
                ends[depth] = k_text_tmpl((t & 0x7FFFFFFFu) + 1u);
                rows[depth] = inner;
                closes[depth] = bare ? 0u : 1u;
                push(SEG_WORD, 40u, bare ? 0u : 1u);
            } else if ((word >> 31) != 0u) escape(p, r, word);
            else push(SEG_WORD, word, word < 0x100u ? 1u : word < 0x10000u ? 2u : word < 0x1000000u ? 3u : 4u);
        }
        flush();
    }
}
