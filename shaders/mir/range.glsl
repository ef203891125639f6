// Ranges: the head of `for PAT in LO..HI`, made where the range ends.
#include "mir/result.glsl"

uint bits(uint ty, uint lo) { return OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, ty, lo, 0u); }

void lower(uint n) {
    open_expr(n);
    at_exit();
    want(n);
    uint k = node_kind(up), flags = node_data(n);
    bool loop = k == N_EXPR_FOR && up_role == R_ITER, hi = (flags & RANGE_HI) != 0u, inclusive = (flags & RANGE_INCLUSIVE) != 0u;
    if (!loop && k != N_EXPR_INDEX && (mnode_marks(up) & MM_ASSIGNEE) == 0u && raw_ty != TY_ERROR) unsupported(D_MIR_RANGE);
    uint ty = loop ? range_item(n) : NONE;
    if (loop && ty != NONE && ty_kind(ty) == TK_INT && (flags & RANGE_LO) != 0u) {
        uint pattern = mnode_key(up), cur = local_of(up), end = cur + 1u, more = cur + 2u;
        uint lo = strip(hi ? n - 1u - node_size(n - 1u) : n - 1u);
        row(MIR_USE, cur, ty, operand(value_of(lo)), 0u, 0u, 0u);
        if (hi) row(MIR_USE, end, ty, operand(value_of(strip(n - 1u))), 0u, 0u, 0u);
        if (inclusive) row(MIR_BINARY, more, TY_BOOL, cur, end, BINOP_LE, 0u);
        uint label = at_row;
        row(MIR_LOOP, NONE, NONE, 0u, 0u, 0u, 0u);
        if (hi && !inclusive) row(MIR_BINARY, more, TY_BOOL, cur, end, BINOP_LT, 0u);
        if (hi) row(MIR_BREAK_UNLESS, NONE, TY_BOOL, label, more, 0u, 0u);
        row(MIR_USE, simple_binding(pattern) ? local_of(pattern) : cur + 3u, ty, cur, 0u, 0u, 0u);
        if (inclusive) row(MIR_BINARY, more, TY_BOOL, cur, end, BINOP_LT, 0u);
        bool check = !hi && (body_flags(mnode_body(n)) & BODY_CHECKED) != 0u;
        uint loc = check ? new_loc() : 0u;
        row(check ? MIR_CHECKED_BINARY : MIR_BINARY, cur, ty, cur, bits(ty, 1u), BINOP_ADD, loc);
    }
    result = VALUE_NONE;
    close_expr();
}
