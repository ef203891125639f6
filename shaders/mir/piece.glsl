// What one piece of a formatting macro makes: one call, of write_str or of the function for the type.
//@ reads mpiece.node mpiece.kind mpiece.lo mpiece.len mpiece.ty mpiece.path0 mpiece.path1 mpiece.path2 lang.def def_ty.param sig_param.ty

// Index of a primitive type among the lang functions of a kind, or NONE.
uint prim_index(uint t) {
    return t == TY_I8 ? 0u : t == TY_I16 ? 1u : t == TY_I32 ? 2u : t == TY_I64 ? 3u : t == TY_ISIZE ? 4u : t == TY_U8 ? 5u
        : t == TY_U16 ? 6u : t == TY_U32 ? 7u : t == TY_U64 ? 8u : t == TY_USIZE ? 9u : t == TY_BOOL ? 10u : t == TY_CHAR ? 11u
        : t == TY_F32 ? 13u : t == TY_F64 ? 14u : 12u;
}
bool thin_ref(uint t) { return is_ref(t) && ty_kind(pointee(t)) != TK_STR && ty_kind(pointee(t)) != TK_SLICE; }

void lower_piece(uint i) {
    uint kind = mpiece_kind(i), lo = mpiece_lo(i), len = mpiece_len(i), f = lang_def(LANG_write_str), value;
    if (kind == PIECE_NONE) return;
    if (kind == PIECE_TEXT || kind == PIECE_LIT || kind == PIECE_SRC) {
        uint c = kind == PIECE_TEXT ? MCONST_STR_TEXT : kind == PIECE_LIT ? MCONST_STR_LIT : MCONST_STR_SRC;
        value = OPERAND_CONST << OPERAND_SHIFT | new_const(c, TY_REF_STR, lo, len);
    } else {
        uint place = (lo & PIECE_CAPTURED) != 0u ? local_of(lo & ~PIECE_CAPTURED) : place_id(value_of(lo)), t = mpiece_ty(i);
        for (uint s = 0u; s <= len; s++) {
            while (thin_ref(t)) {
                t = pointee(t);
                place = new_place(PLACE_DEREF, place, 0u, 0u, t);
            }
            if (s < len) {
                uint word = s < 2u ? mpiece_path0(i) : s < 4u ? mpiece_path1(i) : mpiece_path2(i);
                uint at = (word >> (16u * (s & 1u))) & 0xFFFFu;
                bool tuple_ = ty_kind(t) == TK_TUPLE;
                t = ty_arg_ty(ty_arg(t) + (tuple_ ? at : 0u));
                place = new_place(tuple_ ? PLACE_FIELD : PLACE_CONST_INDEX, place, at, 0u, t);
            }
        }
        value = place;
        bool array = ty_kind(t) == TK_ARRAY, slice = is_ref(t) && ty_kind(pointee(t)) == TK_SLICE;
        uint element = array ? ty_arg_ty(ty_arg(t)) : slice ? ty_arg_ty(ty_arg(pointee(t))) : t;
        uint base = array || slice ? LANG_debug_slice_i8 : kind == PIECE_DEBUG ? LANG_debug_i8 : LANG_display_i8;
        f = lang_def(base + prim_index(element));
        if (array) {
            uint ref = sig_param_ty(def_ty_param(f)), r = new_local(LOCAL_TEMP, ref);
            row(MIR_REF, r, ref, place, 0u, MREF_SHARED, 0u);
            value = OPERAND_MOVE << OPERAND_SHIFT | r;
        }
    }
    uint args = new_args(1u);
    set_arg(args, value);
    row(MIR_CALL, NONE, TY_UNIT, f, args, 1u, NONE);
}
