// Calls and aggregates. Their operands are written by the pass `args`, from the side of the children.
#include "mir/result.glsl"
//@ reads def.kind def.first_member def.n_member def_ty.ty

// Number of children with the role of the last one, if that is `role`.
uint list_length(uint n, uint role) {
    return node_size(n) > 1u && node_role(n - 1u) == role ? node_nth(n - 1u) + 1u : 0u;
}

void lower_call() {
    uint d = callee_of(self), n = list_length(self, R_ARG), args = new_args(n);
    if (d == NONE) {
        row(MIR_CALL_PTR, result_place(), raw_ty, operand(value_of(strip(mnode_key(self)))), args, n, NONE);
    } else if (def_kind(d) == DEF_FN) {
        row(MIR_CALL, result_place(), raw_ty, d, args, n, NONE);
    } else if (def_kind(d) == DEF_STRUCT || def_kind(d) == DEF_VARIANT) {
        row(MIR_AGGREGATE, result_place(), raw_ty, args, n, d, 0u);
    } else if (raw_ty != TY_ERROR) {
        unsupported(D_MIR_EXPR);
    }
}

void lower_method() {
    uint d = node_ty_callee(self), n = list_length(self, R_ARG) + 1u;
    if (d != NONE) {
        uint args = new_args(n);
        row(MIR_CALL, result_place(), raw_ty, d, args, n, NONE);
        return;
    }
    uint what = node_ty_data(self);
    if (what == BUILTIN_NONE) {
        if (raw_ty != TY_ERROR) unsupported(D_MIR_EXPR);
        return;
    }
    uint slice = place_id(value_of(strip(mnode_key(self))));
    if (what == BUILTIN_LEN) {
        row(MIR_LEN, result_place(), TY_USIZE, slice, 0u, 0u, 0u);
    } else {
        uint dest = result_place(), len = new_local(LOCAL_TEMP, TY_USIZE);
        uint zero = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_USIZE, 0u, 0u);
        row(MIR_LEN, len, TY_USIZE, slice, 0u, 0u, 0u);
        row(MIR_BINARY, dest, TY_BOOL, len, zero, BINOP_EQ, 0u);
    }
}

void lower_struct() {
    uint d = callee_of(self);
    if (d == NONE || (def_kind(d) != DEF_STRUCT && def_kind(d) != DEF_VARIANT)) {
        if (raw_ty != TY_ERROR) unsupported(D_MIR_EXPR);
        return;
    }
    uint n = def_n_member(d), args = new_args(n), first = def_first_member(d);
    if (node_size(self) > 1u && node_role(self - 1u) == R_BASE && node_size(self - 1u) > 1u) {
        // Fields that are written out overwrite these operands in the pass `args`.
        uint base = place_id(value_of(strip(self - 2u)));
        for (uint i = 0u; i < n; i++) set_arg(args + i, new_place(PLACE_FIELD, base, i, 0u, def_ty_ty(first + i)));
    }
    row(MIR_AGGREGATE, result_place(), raw_ty, args, n, d, 0u);
}

// `(a, b, ..)` on the left of an assignment: each part is assigned.
void lower_assignee(uint n) {
    uint k = node_kind(n), d = callee_of(n), p = node_parent(n), first = n - node_size(n), c = n - 1u;
    while (node_kind(p) == N_EXPR_PAREN) p = node_parent(p);
    if (node_kind(p) != N_EXPR_ASSIGN) return;  // reported by the assignee around it
    uint count = k == N_EXPR_TUPLE ? ty_n(raw_ty) : k == N_EXPR_ARRAY ? ty_data(raw_ty) : d == NONE ? 0u : def_n_member(d);
    uint listed = node_nth(n - 1u) + 1u;
    uint whole = place_id(value_of(strip(p - 1u)));
    bool has_rest = false, behind = true;
    uint rows = 0u, start = at_row;
    while (c != first && c != NONE) {
        has_rest = has_rest || node_kind(c) == N_EXPR_RANGE;
        rows++;
        c -= node_size(c);
    }
    // The last part comes first here; a row for each child, so that the rows can be filled from the end.
    at_row = start + rows;
    c = n - 1u;
    while (c != first && c != NONE) {
        uint r = node_role(c), index = node_nth(c), value = strip(c);
        bool part = r == R_ELEM || r == R_ARG || r == R_FIELD;
        if (k == N_EXPR_STRUCT) {
            index = node_ty_data(c);
            value = node_size(c) > 1u && node_role(c - 1u) == R_VALUE ? strip(c - 1u) : NONE;
            part = part && value != NONE;
            if (r == R_FIELD && value == NONE) unsupported(D_MIR_ASSIGN);
        } else if (has_rest && part) {
            // Behind `..` the parts count from the end.
            if (node_kind(c) == N_EXPR_RANGE) behind = false;
            else if (behind) index = count - (listed - index);
        }
        uint vk = part ? node_kind(value) : 0u;
        bool nested = part && (mnode_marks(value) & MM_ASSIGNEE) != 0u;
        if (nested) unsupported(D_MIR_ASSIGN);
        if (part && !nested && vk != N_EXPR_UNDERSCORE && vk != N_EXPR_RANGE) {
            uint ty = adjusted_type(value);
            uint from = new_place(k == N_EXPR_ARRAY ? PLACE_CONST_INDEX : PLACE_FIELD, whole, index, 0u, ty);
            at_row--;
            row(has_value(ty) ? MIR_USE : MIR_NOP, place_id(value_of(value)), ty, from, 0u, 0u, 0u);
        } else {
            at_row--;
            row(MIR_NOP, NONE, NONE, 0u, 0u, 0u, 0u);
        }
        at_row--;
        c -= node_size(c);
    }
    at_row = start + rows;
}

void lower(uint n) {
    open_expr(n);
    uint k = node_kind(n);
    at_exit();
    if ((mnode_marks(n) & MM_ASSIGNEE) != 0u) lower_assignee(n);
    else if (k == N_EXPR_CALL) lower_call();
    else if (k == N_EXPR_METHOD_CALL) lower_method();
    else if (k == N_EXPR_STRUCT) lower_struct();
    else if (k == N_EXPR_REPEAT) {
        uint element = strip(n - 1u - node_size(n - 1u));
        row(MIR_REPEAT, result_place(), raw_ty, operand(value_of(element)), 0u, 0u, 0u);
    } else {
        uint count = list_length(n, R_ELEM), args = new_args(count);
        if (raw_ty == TY_UNIT) result = VALUE_UNIT;
        else row(MIR_AGGREGATE, result_place(), raw_ty, args, count, NONE, 0u);
    }
    close_expr();
}
