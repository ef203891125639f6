// A panic where a condition holds: IF cond, call of a lang function, END.
//@ reads lang.def loc.file loc.line loc.col

// lead: values (I64) before file, line and column, or one constant (I32).
uint lead[3];
void panic_if(uint cond, uint name, uint n_lead, bool is_const) {
    uint l = mir_d(mir_row);
    uint opener = emit(LIR_IF, LT_VOID, NONE, cond, row_at(n_rows + 4u + (is_const ? 1u : 0u) + n_lead + 4u + 3u), 0u);
    uint values[7];
    for (uint k = 0u; k < 3u; k++) values[k] = lead[k];
    uint file = temp(LT_PTR);
    emit(LIR_DATA_ADDR, LT_PTR, file, path_data(loc_file(l)), 0u, 0u);
    values[n_lead] = file;
    for (uint k = 0u; k < 4u; k++) {
        if (k < 3u || is_const) {
            uint v = constant(k == 0u ? LT_I64 : LT_I32, k == 0u ? path_bytes(loc_file(l)) : k == 1u ? loc_line(l) : k == 2u ? loc_col(l) : lead[0], 0u);
            values[k < 3u ? n_lead + 1u + k : 0u] = v;
        }
    }
    for (uint k = 0u; k < n_lead + 4u; k++) {
        uint lt = k < n_lead ? (is_const ? LT_I32 : LT_I64) : k == n_lead ? LT_PTR : k == n_lead + 1u ? LT_I64 : LT_I32;
        emit(LIR_ARG, lt, NONE, values[k], k, 0u);
    }
    emit(LIR_CALL, LT_VOID, NONE, function_of(lang_def(name)), n_lead + 4u, NONE);
    emit(LIR_UNREACHABLE, LT_VOID, NONE, 0u, 0u, 0u);
    emit(LIR_END, LT_VOID, NONE, 0u, row_at(opener), 0u);
    need_out(n_lead + 4u);
}
