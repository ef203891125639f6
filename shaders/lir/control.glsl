// Steps of control flow, and the start and end of functions.
//@ reads lloc.ids


void step_(uint s, uint kind) {
    begin(s);
    uint a = mir_a(mir_row), first_local = body_local(body_of);
    // Rows: at most three, by kind.
    // A LOOP of MIR is a BLOCK with a LOOP in it: BREAK leaves the one, CONTINUE and the end start the other again.
    if (kind == STEP_BLOCK) emit(LIR_BLOCK, LT_VOID, NONE, 0u, row_of(a), 0u);
    else if (kind == STEP_LOOP) {
        emit(LIR_BLOCK, LT_VOID, NONE, 0u, row_of(a) + 2u, 0u);
        emit(LIR_LOOP, LT_VOID, NONE, 0u, row_of(a) + 1u, 0u);
    } else if (kind == STEP_END || kind == STEP_BREAK || kind == STEP_CONTINUE || kind == STEP_BREAK_IF || kind == STEP_BREAK_UNLESS) {
        uint opener = row_of(a);
        bool conditional = kind == STEP_BREAK_IF || kind == STEP_BREAK_UNLESS;
        bool loop_end = kind == STEP_END && mir_op(a) == MIR_LOOP;
        if (kind != STEP_END || loop_end)
            emit(kind == STEP_BREAK_IF ? LIR_BR_IF : kind == STEP_BREAK_UNLESS ? LIR_BR_UNLESS : LIR_BR, LT_VOID, NONE,
                 conditional ? value_of(s - 1u) : 0u, loop_end || kind == STEP_CONTINUE ? opener + 1u : opener, 0u);
        if (loop_end) emit(LIR_END, LT_VOID, NONE, 0u, opener + 1u, 0u);
        if (kind == STEP_END) emit(LIR_END, LT_VOID, NONE, 0u, opener, 0u);
    } else if (kind == STEP_UNREACHABLE) emit(LIR_UNREACHABLE, LT_VOID, NONE, 0u, 0u, 0u);
    else if (kind == STEP_ENTER) emit(LIR_FUNC, LT_VOID, NONE, function_index(), last_row(), 0u);
    else if (kind == STEP_LEAVE) emit(LIR_END, LT_VOID, NONE, 0u, first_row(), 0u);
    else {
        bool param = kind == STEP_PARAM;
        uint l = param ? first_local + 1u + lop_k(s) : first_local;
        uint t = local_ty(l), home = lloc_home(l), repr = home == LHOME_NONE ? REPR_ZERO : lay_repr(t);
        uint lt = repr == REPR_SCALAR ? lay_lt(t) : LT_PTR, v = local_vreg(l), w = repr == REPR_PAIR ? v + 1u : NONE;
        if (repr == REPR_ZERO) v = NONE;
        if (home == LHOME_SLOT) {
            uint parts = param ? lloc_ids(l) : 0u;
            for (uint h = 0u; h < parts; h++) emit(LIR_SLOT_STORE, LT_I32, NONE, local_slot(l), v + h, 4u * h);
            if (parts != 0u) v = NONE;
            else if (repr == REPR_MEMORY) {
                uint at = temp(LT_PTR);
                emit(LIR_SLOT_ADDR, LT_PTR, at, local_slot(l), 0u, 0u);
                emit(LIR_COPY, LT_VOID, lay_align(t), param ? at : v, param ? v : at, lay_size(t));
                v = NONE;
            } else {
                uint from = v;
                if (!param) {
                    v = temp(lt);
                    if (repr == REPR_PAIR) w = temp(LT_WORD);
                }
                for (uint h = 0u; h < (repr == REPR_PAIR ? 2u : 1u); h++) {
                    uint ty_ = h == 0u ? lt : LT_WORD;
                    emit(param ? LIR_SLOT_STORE : LIR_SLOT_LOAD, ty_, param ? NONE : h == 0u ? v : w, local_slot(l), param ? from + h : 0u, WORD * h);
                }
            }
        }
        if (!param) emit(LIR_RET, LT_VOID, NONE, v, v == NONE ? NONE : w, 0u);
    }
    finish();
}
