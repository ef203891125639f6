// Calls and aggregates. Their operands are written by the pass `args`, from the side of the children.
#include "mir/result.glsl"
#include "mir/assign.glsl"
//@ reads def.kind def.first_member def.n_member def_ty.ty

// Number of children with the role of the last one, if that is `role`.
uint list_length(uint n, uint role) {
    return node_size(n) > 1u && node_role(n - 1u) == role ? node_nth(n - 1u) + 1u : 0u;
}

// `S { x, .. } = ..`: variables that fields name in short are assigned here, all other parts where they are delivered.
void assign_shorthand(uint n) {
    uint first = n - node_size(n), c = n - 1u, whole = assigned_whole(n);
    while (c != first && c != NONE) {
        if (node_kind(c) == N_EXPR_FIELD_INIT && (node_size(c) == 1u || node_role(c - 1u) != R_VALUE)) {
            bool local_ = res_kind(c) == RES_LOCAL;
            uint b = local_ ? res_id(c) : NONE, ty = local_ ? node_ty_ty(b) : TY_ERROR;
            uint from = new_place(PLACE_FIELD, whole, node_ty_data(c), 0u, ty);
            if (local_) row(MIR_USE, place_id(binding_value(b)), ty, from, 0u, 0u, 0u);
            else unsupported(D_MIR_ASSIGN);
        }
        c -= node_size(c);
    }
}

void lower(uint n) {
    open_expr(n);
    uint k = node_kind(n), d = k == N_EXPR_METHOD_CALL ? node_ty_callee(n) : callee_of(n);
    uint kind = d == NONE ? DEF_NONE : def_kind(d);
    at_exit();
    bool assignee = (mnode_marks(n) & MM_ASSIGNEE) != 0u, aggregate = kind == DEF_STRUCT || kind == DEF_VARIANT;
    bool struct_ = k == N_EXPR_STRUCT, call_ = k == N_EXPR_CALL, method = k == N_EXPR_METHOD_CALL, repeat = k == N_EXPR_REPEAT;
    bool builtin = method && d == NONE, base = struct_ && node_size(n) > 1u && node_role(n - 1u) == R_BASE && node_size(n - 1u) > 1u;
    // What is looked at beside the operands: what is assigned, called, asked for its length, repeated; the base of a struct.
    uint source = NONE, value = VALUE_NONE;
    if (assignee) source = NONE;
    else if (builtin || (call_ && d == NONE)) source = mnode_key(n);
    else if (repeat) source = n - 1u - node_size(n - 1u);
    else if (base) source = n - 2u;
    if (source != NONE) value = value_of(strip(source));
    if (assignee) {
        if (kind == DEF_VARIANT) unsupported(D_MIR_ASSIGN);
        look_up(n);
        if ((mnode_marks(up) & MM_ASSIGNEE) != 0u) result = mv(MV_PLACE, assigned_part(raw_ty));
        if (struct_) assign_shorthand(n);
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
            bool clones = node_ty_data(n) == BUILTIN_CLONE;
            op = node_ty_data(n) == BUILTIN_NONE || (clones && !has_value(raw_ty)) ? MIR_NOP : clones ? MIR_USE : MIR_LEN;
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
        if ((bad || (builtin && node_ty_data(n) == BUILTIN_NONE)) && raw_ty != TY_ERROR) unsupported(D_MIR_EXPR);
        if (op != MIR_NOP) {
            uint dest = result_place(), ty = builtin && op == MIR_LEN ? TY_USIZE : raw_ty;
            if (builtin && node_ty_data(n) == BUILTIN_IS_EMPTY) {
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
