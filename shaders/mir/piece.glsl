// What one piece of a formatting macro makes: a call of write_str or of the function for the type; `{:#?}` has two more around.
//@ reads mpiece.node mpiece.kind mpiece.lo mpiece.len mpiece.ty mpiece.flags mpiece.fill mpiece.width mpiece.prec lang.def def.kind
#include "mir/composite.glsl"

// The place of what a piece names: a captured variable, an item, or an argument of type `t`.
uint named_place(uint lo, uint t) {
    uint d = lo & ~PIECE_ITEM, place;
    if ((lo & PIECE_CAPTURED) != 0u) {
        place = local_of(lo & ~PIECE_CAPTURED);
    } else if ((lo & PIECE_ITEM) == 0u) {
        place = place_id(value_of(lo));
    } else if (def_kind(d) == DEF_STATIC) {
        place = new_place(PLACE_STATIC, NONE, d, 0u, t);
    } else {
        place = new_local(LOCAL_TEMP, t);
        row(MIR_CALL, place, t, d, at_arg, 0u, NONE);
    }
    return place;
}

// A width or precision, of type `usize`, as a `u32`.
uint size_value(uint from) {
    uint place = named_place(from, TY_USIZE), size = new_local(LOCAL_TEMP, TY_U32);
    row(MIR_CAST, size, TY_U32, place, 0u, MCAST_INT_TO_INT, 0u);
    return OPERAND_MOVE << OPERAND_SHIFT | size;
}

void lower_piece(uint i) {
    uint kind = mpiece_kind(i), count = 1u, spec = mpiece_flags(i), bits_ = NONE, lo = mpiece_lo(i), len = mpiece_len(i), f = lang_def(LANG_write_str), value;
    if (kind == PIECE_NONE) return;
    if (kind == PIECE_TEXT || kind == PIECE_LIT || kind == PIECE_SRC) {
        uint c = kind == PIECE_TEXT ? MCONST_STR_TEXT : kind == PIECE_LIT ? MCONST_STR_LIT : MCONST_STR_SRC;
        value = OPERAND_CONST << OPERAND_SHIFT | new_const(c, TY_REF_STR, lo, len);
    } else {
        uint t = mpiece_ty(i), place = named_place(lo, t);
        // A `&str` is written as it is.
        while (is_ref(t) && t != TY_REF_STR) {
            t = pointee(t);
            place = new_place(PLACE_DEREF, place, 0u, 0u, t);
        }
        bool whole = composite(t);
        value = place;
        if (whole) f = glue_of(GLUE_DEBUG, t);
        else if (t != TY_UNIT) f = lang_def((kind == PIECE_DISPLAY ? LANG_display_i8 : LANG_debug_i8) + prim_index(t == TY_REF_STR ? TY_STR : t));
        if (whole || t == TY_STR) {
            uint ref = whole ? glue_ref(GLUE_DEBUG, t) : TY_REF_STR;
            value = new_local(LOCAL_TEMP, ref);
            row(MIR_REF, value, ref, place, 0u, MREF_SHARED, 0u);
            value |= OPERAND_MOVE << OPERAND_SHIFT;
        }
        if (spec != SPEC_NONE) {
            count = 5u;
            if (ty_kind(t) == TK_INT) {
                bool signed_ = (ty_data(t) & TY_SIGNED) != 0u;
                uint wide = signed_ ? TY_I64 : TY_U64, r = new_local(LOCAL_TEMP, wide);
                row(MIR_CAST, r, wide, value, 0u, MCAST_INT_TO_INT, 0u);
                value = OPERAND_MOVE << OPERAND_SHIFT | r;
                bits_ = ty_data(t) & 0xFFu;
                f = lang_def(signed_ ? LANG_spec_signed : LANG_spec_unsigned);
            } else {
                f = lang_def(t == TY_BOOL ? LANG_spec_bool : t == TY_CHAR ? LANG_spec_char : t == TY_F32 ? LANG_spec_f32
                    : t == TY_F64 ? LANG_spec_f64 : LANG_spec_str);
            }
        }
        if (t == TY_UNIT) value = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_STR_TEXT, TY_REF_STR, TEXT_UNIT, TEXT_UNIT_LEN);
    }
    // A width or precision that is an argument.
    uint sizes[2];
    for (uint k = 0u; k < 2u; k++) {
        bool given = spec != SPEC_NONE && (spec & (k == 0u ? SPEC_WIDTH_ARG : SPEC_PREC_ARG)) != 0u && !(k == 1u && bits_ != NONE);
        uint from = k == 0u ? mpiece_width(i) : mpiece_prec(i);
        sizes[k] = NONE;
        if (given) sizes[k] = size_value(from);
    }
    uint args = new_args(count);
    set_arg(args, value);
    // Of integers the bits come first, of others the precision last.
    for (uint k = 1u; k < count; k++) {
        uint field = bits_ != NONE ? k - 1u : k;
        uint word = field == 0u ? bits_ : field == 1u ? spec & ~(SPEC_WIDTH_ARG | SPEC_PREC_ARG) : field == 2u ? mpiece_fill(i)
            : field == 3u ? mpiece_width(i) : mpiece_prec(i);
        uint size = field == 3u ? sizes[0] : field == 4u ? sizes[1] : NONE;
        set_arg(args + k, size != NONE ? size : OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_U32, word, 0u));
    }
    for (uint k = 0u; k < 3u; k++) {
        bool call_ = k == 1u;
        if (call_ || kind == PIECE_PRETTY)
            row(MIR_CALL, NONE, TY_UNIT, call_ ? f : lang_def(k == 0u ? LANG_pretty_begin : LANG_pretty_end), args, call_ ? count : 0u, NONE);
    }
}
