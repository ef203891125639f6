// Steps that fill an array with copies of a value.

uint element(uint t) { return ty_arg_ty(ty_arg(t)); }

void step_(uint s, uint kind) {
    begin(s);
    uint dest = mir_dest(mir_row), t = mir_ty(mir_row);
    if (dest == NONE || lay_repr(t) != REPR_MEMORY) { finish(); return; }
    uint e = element(t), w = mir_a(mir_row), repr = lay_repr(e), lt = repr == REPR_SCALAR ? lay_lt(e) : LT_PTR;
    uint v = value_of(s - 2u), to = value_of(s - 1u);
    bool zero = operand_kind(w) == OPERAND_CONST && repr == REPR_SCALAR && mconst_kind(operand_id(w)) == MCONST_BITS
        && mconst_lo(operand_id(w)) == 0u && mconst_hi(operand_id(w)) == 0u;
    if (zero || (repr == REPR_SCALAR && lay_size(e) == 1u)) {
        if (zero) v = constant(LT_I8, 0u, 0u);
        emit(LIR_FILL, LT_VOID, lay_align(t), to, v, lay_size(t));
        finish();
        return;
    }
    uint at = constant(LT_WORD, 0u, 0u), end = constant(LT_WORD, lay_size(t), 0u), step_ = constant(LT_WORD, lay_size(e), 0u);
    uint address = temp(LT_PTR), more = temp(LT_I8);
    uint opener = emit(LIR_LOOP, LT_VOID, NONE, 0u, row_at(n_rows + (repr == REPR_PAIR ? 7u : 6u)), 0u);
    emit(LIR_INDEX, LT_PTR, address, to, at, 1u);
    if (repr == REPR_MEMORY) emit(LIR_COPY, LT_VOID, lay_align(e), address, v, lay_size(e));
    else
        for (uint h = 0u; h < (repr == REPR_PAIR ? 2u : 1u); h++)
            emit(LIR_STORE, h == 0u ? lt : LT_WORD, NONE, address, v + h, WORD * h);
    emit(LIR_ADD, LT_WORD, at, at, step_, 0u);
    emit(LIR_LT_U, LT_WORD, more, at, end, 0u);
    emit(LIR_BR_IF, LT_VOID, NONE, more, row_at(opener), 0u);
    emit(LIR_END, LT_VOID, NONE, 0u, row_at(opener), 0u);
    finish();
}
