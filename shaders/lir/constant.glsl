// Steps that read a constant operand.
#include "lir/result.glsl"
//@ reads lop.arg

void read_const(uint m) {
    uint kind = mconst_kind(m), t = mconst_ty(m), repr = lay_repr(t);
    if (kind == MCONST_BITS && repr == REPR_SCALAR) {
        // Only the value of a USE is the row's own.
        uint lt = lay_lt(t), v = mir_op(mir_row) == MIR_USE ? result_vreg(lt) : temp(lt);
        emit(LIR_CONST, lt, v, mconst_lo(m), mconst_hi(m), 0u);
        set_value(v);
    }
    else if (kind == MCONST_FN && repr == REPR_SCALAR) {
        uint v = temp(LT_PTR);
        emit(LIR_FN_ADDR, LT_PTR, v, function_of(mconst_lo(m)), 0u, 0u);
        set_value(v);
    } else if (kind >= MCONST_STR_LIT) {
        bool path = kind == MCONST_STR_PATH;
        uint v = temp(LT_PTR);
        emit(LIR_DATA_ADDR, LT_PTR, v, path ? path_data(mconst_lo(m)) : const_data(m), 0u, 0u);
        if (repr == REPR_PAIR) constant(LT_WORD, path ? path_bytes(mconst_lo(m)) : mconst_hi(m), 0u);
        set_value(v);
    }
}

void step_(uint s, uint kind) {
    uint w = lop_arg(s);
    if (operand_kind(w) < OPERAND_CONST) return;
    begin(s);
    find_result();
    if (w != OPERAND_NONE) read_const(operand_id(w));
    // The open start of a range.
    else if (mir_op(mir_row) == MIR_RANGE_CHECK && lop_k(s) == 0u) set_value(constant(LT_WORD, 0u, 0u));
    // A condition that diverges.
    else if (kind == STEP_VALUE && (mir_op(mir_row) == MIR_BREAK_IF || mir_op(mir_row) == MIR_BREAK_UNLESS)) set_value(constant(LT_I8, 0u, 0u));
    finish();
}
