// The second half of every expression's exit: adjusts its raw value and hands it to its surroundings.
//@ reads mnode.context mnode.target mnode.raw mnode.late mnode.marks

// Whether what is evaluated between `n` and the use of its value may write the place that `n` is.
bool written_before_use(uint n) {
    uint from = up_child + 1u, to = up;
    if (node_kind(up) == N_EXPR_ASSIGN || node_kind(up) == N_EXPR_ASSIGN_OP) {
        from = up + 1u - node_size(up);
        to = up_child + 1u - node_size(up_child);
    }
    bool local_ = node_kind(n) == N_EXPR_PATH && res_kind(n) == RES_LOCAL && !is_adjusted(n);
    return mnode_mutates(to) != mnode_mutates(from) || (!local_ && mnode_calls(to) != mnode_calls(from));
}

void deliver(uint n, uint raw) {
    uint context = mnode_context(n), w = context & MX_WANT, adj = adjustments(n), ty = adjusted_type(n), t = node_ty_ty(n), v = raw;
    look_up(n);
    bool never = (context & MX_NEVER) != 0u, adjusted = (context & MX_ADJUSTED) != 0u && !never;
    bool into = w == WANT_INTO || w == WANT_LAZY;
    uint temp_kind = (context & MX_PROMOTED) != 0u ? LOCAL_PROMOTED : LOCAL_TEMP;
    uint target = local_of(mnode_target(n) & ~TARGET_STOP);
    if (never) v = VALUE_NONE;
    bool refs = (adj & (ADJ_REF | ADJ_REF_MUT)) != 0u;
    // A value that is borrowed or looked through, or wanted as a place, needs a place.
    bool place_first = adjusted && (adj & (ADJ_DEREFS | ADJ_REF | ADJ_REF_MUT)) != 0u;
    if (place_first && !is_place(v)) {
        uint p = new_local(temp_kind, t);
        row(MIR_USE, p, t, operand(v), 0u, 0u, 0u);
        v = mv(MV_TEMP, p);
    }
    if (adjusted) {
        uint depth = adj & ADJ_DEREFS;
        for (uint i = 0u; i < depth; i++) {
            t = pointee(t);
            v = mv(MV_PLACE, new_place(PLACE_DEREF, place_id(v), 0u, 0u, t));
        }
        if ((adj & (ADJ_REF | ADJ_REF_MUT | ADJ_UNSIZE | ADJ_REIFY | ADJ_PTR)) != 0u) {
            uint dest = into ? target : new_local(LOCAL_TEMP, ty), tk = ty_kind(ty);
            uint kind = (adj & ADJ_UNSIZE) != 0u ? MCAST_UNSIZE : (adj & ADJ_REIFY) != 0u ? MCAST_REIFY : MCAST_PTR_TO_PTR;
            if (refs) kind = tk == TK_PTR ? MREF_RAW : tk == TK_PTR_MUT ? MREF_RAW_MUT : (adj & ADJ_REF_MUT) != 0u ? MREF_MUT : MREF_SHARED;
            row(refs ? MIR_REF : MIR_CAST, dest, ty, refs ? place_id(v) : operand(v), 0u, kind, 0u);
            v = into ? mv(MV_TARGET, 0u) : mv(MV_TEMP, dest);
        }
    }
    bool known = v != VALUE_NONE && has_value(ty), moved = mv_kind(v) == MV_TEMP || mv_kind(v) == MV_TARGET;
    bool copied = into ? known && mv_kind(v) != MV_TARGET
        : w == WANT_VALUE ? known && !moved && is_place(v) && written_before_use(n)
        : w == WANT_LOCAL ? known && !moved
        : w == WANT_PLACE && v != VALUE_NONE && !is_place(v);
    if (copied) {
        uint dest = into ? target : new_local(temp_kind, ty);
        row(MIR_USE, dest, ty, operand(v), 0u, 0u, 0u);
        v = into ? mv(MV_TARGET, 0u) : mv(MV_TEMP, dest);
    }
    // Conditional jumps on the value.
    uint op = MIR_NOP, label = 0u, condition = operand(v);
    if (w == WANT_LAZY) {
        op = node_data(up) == BINOP_LAZY_AND ? MIR_BREAK_UNLESS : MIR_BREAK_IF;
        label = enter_row(up);
        condition = target;
    } else if (w == WANT_COND && node_kind(n) != N_EXPR_LET && !(node_kind(n) == N_EXPR_BINARY && node_data(n) == BINOP_LAZY_AND)) {
        op = MIR_BREAK_UNLESS;
        label = cond_label(n);
    } else if (w == WANT_VALUE && up_role == R_ARG && node_kind(up) == N_MACRO_CALL) {
        // The condition of assert!.
        op = MIR_BREAK_IF;
        label = enter_row(up);
    }
    if (op != MIR_NOP && known) row(op, NONE, TY_BOOL, label, condition, 0u, 0u);
    uint k = node_kind(n);
    bool then = k == N_BLOCK && up_role == R_THEN && node_kind(up) == N_EXPR_IF && node_role(up - 1u) == R_ELSE;
    // The end of a diverging construct is marked unless a row that never goes on stands before it anyway.
    bool dead = never && k != N_EXPR_RETURN && k != N_EXPR_BREAK && k != N_EXPR_CONTINUE
        && (k != N_BLOCK || (mnode_marks(n) & MM_LABELLED) != 0u);
    if (dead || (then && !never)) row(dead ? MIR_UNREACHABLE : MIR_BREAK, NONE, NONE, then ? enter_row(up) : 0u, 0u, 0u, 0u);
    if (then) end_row(enter_row(up) + 1u);
    set_value(v);
}
