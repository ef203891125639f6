// Steps that panic where the condition of the step before holds: IF, the call of a lang function, END.
// For SPIR-V, where drivers inline all functions, the lang functions take one number in place of the position and the kind: 16 * row of `loc` + KSITE_*.
//@ reads lang.def loc.file loc.line loc.col

void step_(uint s, uint kind) {
    begin(s);
    uint what = lop_k(s), l = mir_d(mir_row);
    bool bounds = what == PANIC_BOUNDS, range = what == PANIC_SLICE, arith = !bounds && !range;
    uint cond = value_of(s - 1u);
    bool kernel_ = C[CTL_TARGET] == TARGET_SPIRV;
    uint leads = arith ? (kernel_ ? 0u : 1u) : bounds ? 2u : 3u, args = leads + (kernel_ ? 1u : 4u), setup = kernel_ ? 1u : arith ? 5u : 4u;
    uint first = temp(kernel_ ? LT_I32 : LT_PTR);
    for (uint k = 1u; k < setup; k++) temp(k == 1u ? LT_WORD : LT_I32);
    uint name = arith ? LANG_panic_arith : bounds ? LANG_panic_bounds : LANG_panic_slice;
    uint size = setup + args + 4u;
    for (uint k = 0u; k < size; k++) {
        uint op = LIR_ARG, ty = LT_VOID, dst = NONE, a = 0u, b = 0u, c = 0u;
        if (k == 0u) {
            op = LIR_IF;
            a = cond;
            b = row_at(size - 1u);
        } else if (k <= setup) {
            // Address and length of the path, line, column, the number of the check.
            op = k == 1u && !kernel_ ? LIR_DATA_ADDR : LIR_CONST;
            ty = kernel_ ? LT_I32 : k == 1u ? LT_PTR : k == 2u ? LT_WORD : LT_I32;
            dst = first + k - 1u;
            a = kernel_ ? 16u * l + (bounds ? KSITE_BOUNDS : range ? KSITE_SLICE : what) : k == 1u ? path_data(loc_file(l))
                : k == 2u ? path_bytes(loc_file(l)) : k == 3u ? loc_line(l) : k == 4u ? loc_col(l) : what;
        } else if (k <= setup + args) {
            b = k - setup - 1u;
            uint from_path = b - leads;
            // Before the check: index and length; start, end and length.
            a = b >= leads ? first + from_path : arith ? first + 4u : value_of(s - 1u - leads + b);
            ty = b < leads ? (arith ? LT_I32 : LT_WORD) : kernel_ ? LT_I32 : from_path == 0u ? LT_PTR : from_path == 1u ? LT_WORD : LT_I32;
            if (range && b == 1u && mir_b(mir_row) == OPERAND_NONE) a = value_of(s - 2u);
        } else if (k == setup + args + 1u) {
            op = LIR_CALL;
            a = function_of(lang_def(name));
            b = args;
            c = NONE;
        } else {
            op = k + 1u == size ? LIR_END : LIR_UNREACHABLE;
            b = k + 1u == size ? row_at(0u) : 0u;
        }
        emit(op, ty, dst, a, b, c);
    }
    need_out(args);
    // Behind an operation: its result is the vreg before its flag.
    set_value(cond - 1u);
    finish();
}
