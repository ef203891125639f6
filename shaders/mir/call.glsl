// Calls and aggregates. Their operands are written by the pass `args`, from the side of the children.
#include "mir/result.glsl"
//@ reads def.kind def.first_member def.n_member def_ty.ty

// Number of children with the role of the last one, if that is `role`.
uint list_length(uint n, uint role) {
    return node_size(n) > 1u && node_role(n - 1u) == role ? node_nth(n - 1u) + 1u : 0u;
}

// `(a, b, ..)` on the left of an assignment: each part is assigned.
void lower_assignee(uint n, uint d, uint whole) {
    uint k = node_kind(n), first = n - node_size(n), c = n - 1u;
    uint count = k == N_EXPR_TUPLE ? ty_n(raw_ty) : k == N_EXPR_ARRAY ? ty_data(raw_ty) : d == NONE ? 0u : def_n_member(d);
    uint listed = node_nth(n - 1u) + 1u;
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
        uint op = MIR_NOP, dest = NONE, ty = NONE, from = 0u;
        if (part && !nested && vk != N_EXPR_UNDERSCORE && vk != N_EXPR_RANGE) {
            ty = adjusted_type(value);
            from = new_place(k == N_EXPR_ARRAY ? PLACE_CONST_INDEX : PLACE_FIELD, whole, index, 0u, ty);
            op = has_value(ty) ? MIR_USE : MIR_NOP;
            dest = place_id(value_of(value));
        }
        at_row--;
        row(op, dest, ty, from, 0u, 0u, 0u);
        at_row--;
        c -= node_size(c);
    }
    at_row = start + rows;
}

void lower(uint n) {
    open_expr(n);
    uint k = node_kind(n), d = k == N_EXPR_METHOD_CALL ? node_ty_callee(n) : callee_of(n), p = node_parent(n);
    uint kind = d == NONE ? DEF_NONE : def_kind(d);
    at_exit();
    bool assignee = (mnode_marks(n) & MM_ASSIGNEE) != 0u, aggregate = kind == DEF_STRUCT || kind == DEF_VARIANT;
    bool struct_ = k == N_EXPR_STRUCT, call_ = k == N_EXPR_CALL, method = k == N_EXPR_METHOD_CALL, repeat = k == N_EXPR_REPEAT;
    bool builtin = method && d == NONE, base = struct_ && node_size(n) > 1u && node_role(n - 1u) == R_BASE && node_size(n - 1u) > 1u;
    while (assignee && node_kind(p) == N_EXPR_PAREN) p = node_parent(p);
    // What is looked at beside the operands: what is assigned, called, asked for its length, repeated; the base of a struct.
    uint source = NONE, value = VALUE_NONE;
    if (assignee) source = node_kind(p) == N_EXPR_ASSIGN ? p - 1u : NONE;
    else if (builtin || (call_ && d == NONE)) source = mnode_key(n);
    else if (repeat) source = n - 1u - node_size(n - 1u);
    else if (base) source = n - 2u;
    if (source != NONE) value = value_of(strip(source));
    if (assignee) {
        // One inside another is reported by that.
        if (source != NONE) lower_assignee(n, d, place_id(value));
    } else {
        uint count = list_length(n, call_ || method ? R_ARG : R_ELEM), op = MIR_NOP, args = 0u, a = 0u, b = 0u, c = 0u, last = 0u;
        bool listed = !struct_ && !repeat && !builtin, length = builtin && node_ty_data(n) == BUILTIN_LEN;
        bool has_args = !struct_ && !repeat && !builtin, bad = false;
        if (method) count++;
        if (struct_ && aggregate) {
            count = def_n_member(d);
            has_args = true;
        }
        if (has_args) args = new_args(count);
        if (builtin) {
            op = node_ty_data(n) == BUILTIN_NONE ? MIR_NOP : MIR_LEN;
            a = place_id(value);
        } else if (repeat) {
            op = MIR_REPEAT;
            a = operand(value);
        } else if ((call_ && (d == NONE || kind == DEF_FN)) || method) {
            op = d == NONE ? MIR_CALL_PTR : MIR_CALL;
            a = d == NONE ? operand(value) : d;
            b = args;
            c = count;
            last = NONE;
        } else {
            bad = (call_ || struct_) && !aggregate;
            op = bad || (!call_ && !struct_ && raw_ty == TY_UNIT) ? MIR_NOP : MIR_AGGREGATE;
            a = args;
            b = count;
            c = call_ || struct_ ? d : NONE;
        }
        if (base && aggregate) {
            // Fields that are written out overwrite these operands in the pass `args`.
            uint first = def_first_member(d), whole = place_id(value);
            for (uint i = 0u; i < count; i++) set_arg(args + i, new_place(PLACE_FIELD, whole, i, 0u, def_ty_ty(first + i)));
        }
        if ((bad || (builtin && op == MIR_NOP)) && raw_ty != TY_ERROR) unsupported(D_MIR_EXPR);
        if (op != MIR_NOP) {
            uint dest = result_place(), ty = builtin ? TY_USIZE : raw_ty;
            if (builtin && node_ty_data(n) != BUILTIN_LEN) {
                // is_empty
                uint len = new_local(LOCAL_TEMP, TY_USIZE);
                row(op, len, ty, a, 0u, 0u, 0u);
                op = MIR_BINARY;
                ty = TY_BOOL;
                a = len;
                b = OPERAND_CONST << OPERAND_SHIFT | new_const(MCONST_BITS, TY_USIZE, 0u, 0u);
                c = BINOP_EQ;
            }
            row(op, dest, ty, a, b, c, last);
        }
    }
    close_expr();
}
