// Indexing, elements by `get_unchecked`, and assignment.
#include "mir/result.glsl"
//@ reads lang.def

void lower(uint n) {
    open_expr(n);
    at_exit();
    uint r = strip(n - 1u), l = strip(n - 1u - node_size(n - 1u));
    uint vr = value_of(r), base = place_id(value_of(l));
    bool method = node_kind(n) == N_EXPR_METHOD_CALL;
    if (node_kind(n) == N_EXPR_ASSIGN) {
        uint kl = node_kind(l), ty = adjusted_type(r);
        // Tuples and the like assign their parts themselves.
        if (kl != N_EXPR_UNDERSCORE && (mnode_marks(l) & MM_ASSIGNEE) == 0u && has_value(ty)) row(MIR_USE, base, ty, operand(vr), 0u, 0u, 0u);
        result = VALUE_UNIT;
    } else if (node_ty_data(n) == INDEX_ELEMENT || method) {
        if (C[CTL_INDEX_CHECKS] != 0u) row(MIR_BOUNDS, NONE, TY_USIZE, operand(vr), base, 0u, new_loc());
        uint element = new_place(PLACE_INDEX, base, place_id(vr), 0u, method ? ty_arg_ty(ty_arg(raw_ty)) : raw_ty);
        // A method gives a reference to it.
        if (method) row(MIR_REF, result_place(), raw_ty, element, 0u, node_ty_data(n) == BUILTIN_AT_MUT ? MREF_MUT : MREF_SHARED, 0u);
        else result = mv(MV_PLACE, element);
    } else if (node_kind(r) != N_EXPR_RANGE) {
        unsupported(D_MIR_RANGE);
    } else {
        uint flags = node_data(r), hi = NONE, lo = NONE;
        if ((flags & RANGE_HI) != 0u) hi = place_id(value_of(strip(r - 1u)));
        uint before = (flags & RANGE_HI) != 0u ? r - 1u - node_size(r - 1u) : r - 1u;
        if ((flags & RANGE_LO) != 0u) lo = place_id(value_of(strip(before)));
        bool text = ty_kind(raw_ty) == TK_STR, inclusive = (flags & RANGE_INCLUSIVE) != 0u;
        if (text || inclusive) {
            // A function of the library checks the range and gives its end.
            uint whole = NONE, length = NONE, start = NONE, end = hi, result_ = new_local(LOCAL_TEMP, TY_USIZE);
            if (text) {
                whole = new_local(LOCAL_TEMP, TY_REF_STR);
                row(MIR_REF, whole, TY_REF_STR, base, 0u, MREF_SHARED, 0u);
            }
            if (!text || end == NONE) {
                length = new_local(LOCAL_TEMP, TY_USIZE);
                row(MIR_LEN, length, TY_USIZE, base, 0u, 0u, 0u);
            }
            if (end == NONE) end = length;
            start = lo != NONE ? lo : OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_USIZE, 0u, 0u);
            uint args = new_args(6u), path = new_const(MCONST_STR_PATH, TY_REF_STR, 0u, 0u);
            new_const(MCONST_BITS, TY_U32, 0u, 0u);
            new_const(MCONST_BITS, TY_U32, 0u, 0u);
            set_arg(args, text ? whole : start);
            set_arg(args + 1u, text ? start : end);
            set_arg(args + 2u, text ? end : length);
            for (uint i = 0u; i < 3u; i++) set_arg(args + 3u + i, OPERAND_CONST << OPERAND_SHIFT | (path + i));
            new_loc_consts_of_anchor(path);
            row(MIR_CALL, result_, TY_USIZE, lang_def(!text ? LANG_slice_inclusive : inclusive ? LANG_str_inclusive : LANG_str_range),
                args, 6u, NONE);
            hi = result_;
        } else if (C[CTL_INDEX_CHECKS] != 0u) {
            row(MIR_RANGE_CHECK, NONE, TY_USIZE, lo, hi, base, new_loc_of_anchor());
        }
        result = mv(MV_PLACE, new_place(PLACE_RANGE, base, lo, hi, raw_ty));
    }
    close_expr();
}
