// Indexing and assignment.
#include "mir/result.glsl"

void lower(uint n) {
    open_expr(n);
    at_exit();
    uint r = strip(n - 1u), l = strip(n - 1u - node_size(n - 1u));
    uint vr = value_of(r), base = place_id(value_of(l));
    if (node_kind(n) == N_EXPR_ASSIGN) {
        uint kl = node_kind(l), ty = adjusted_type(r);
        // Tuples and the like assign their parts themselves.
        if (kl != N_EXPR_UNDERSCORE && (mnode_marks(l) & MM_ASSIGNEE) == 0u && has_value(ty)) row(MIR_USE, base, ty, operand(vr), 0u, 0u, 0u);
        result = VALUE_UNIT;
    } else if (node_ty_data(n) == INDEX_ELEMENT) {
        row(MIR_BOUNDS, NONE, TY_USIZE, operand(vr), base, 0u, new_loc());
        result = mv(MV_PLACE, new_place(PLACE_INDEX, base, place_id(vr), 0u, raw_ty));
    } else if (node_kind(r) != N_EXPR_RANGE) {
        unsupported(D_MIR_RANGE);
    } else if (ty_kind(raw_ty) == TK_STR) {
        unsupported(D_MIR_STR_INDEX);
    } else {
        uint flags = node_data(r), hi = NONE, lo = NONE;
        if ((flags & RANGE_HI) != 0u) hi = place_id(value_of(strip(r - 1u)));
        uint before = (flags & RANGE_HI) != 0u ? r - 1u - node_size(r - 1u) : r - 1u;
        if ((flags & RANGE_LO) != 0u) lo = place_id(value_of(strip(before)));
        if ((flags & RANGE_INCLUSIVE) != 0u) {
            uint end = new_local(LOCAL_TEMP, TY_USIZE);
            row(MIR_BINARY, end, TY_USIZE, hi, OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_USIZE, 1u, 0u), BINOP_ADD, 0u);
            hi = end;
        }
        row(MIR_RANGE_CHECK, NONE, TY_USIZE, lo, hi, base, new_loc_of_anchor());
        result = mv(MV_PLACE, new_place(PLACE_RANGE, base, lo, hi, raw_ty));
    }
    close_expr();
}
