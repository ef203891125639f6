// Steps that compute: unary and binary operators, with and without checks.
#include "lir/panic.glsl"

const uint NO_OP = 0xFFu;
// Operation by BINOP_*: integers (signed, unsigned) and floats.
uint int_op(uint op, bool sign) {
    switch (op) {
    case BINOP_ADD: return LIR_ADD;
    case BINOP_SUB: return LIR_SUB;
    case BINOP_MUL: return LIR_MUL;
    case BINOP_DIV: return sign ? LIR_DIV_S : LIR_DIV_U;
    case BINOP_REM: return sign ? LIR_REM_S : LIR_REM_U;
    case BINOP_AND: return LIR_AND;
    case BINOP_OR: return LIR_OR;
    case BINOP_XOR: return LIR_XOR;
    case BINOP_SHL: return LIR_SHL;
    case BINOP_SHR: return sign ? LIR_SHR_S : LIR_SHR_U;
    case BINOP_EQ: return LIR_EQ;
    case BINOP_NE: return LIR_NE;
    case BINOP_LT: return sign ? LIR_LT_S : LIR_LT_U;
    case BINOP_LE: return sign ? LIR_LE_S : LIR_LE_U;
    case BINOP_GT: return sign ? LIR_GT_S : LIR_GT_U;
    case BINOP_GE: return sign ? LIR_GE_S : LIR_GE_U;
    default: return NO_OP;
    }
}
uint float_op(uint op) {
    return op == BINOP_ADD ? LIR_FADD : op == BINOP_SUB ? LIR_FSUB : op == BINOP_MUL ? LIR_FMUL : op == BINOP_DIV ? LIR_FDIV
        : op >= BINOP_EQ && op <= BINOP_GE ? LIR_FEQ + op - BINOP_EQ : NO_OP;
}
// Number of a failed check for lang function panic_arith (see rustg/library/README.md).
uint arith_kind(uint op, bool zero) {
    return op == BINOP_DIV ? (zero ? 8u : 3u) : op == BINOP_REM ? (zero ? 9u : 4u)
        : op == BINOP_SHL ? 6u : op == BINOP_SHR ? 7u : op;
}
uint min_low(uint lt) { return lt == LT_I8 ? 0x80u : lt == LT_I16 ? 0x8000u : lt == LT_I64 ? 0u : 0x80000000u; }
uint min_high(uint lt) { return lt == LT_I64 ? 0x80000000u : 0u; }

void run(uint s) {
    uint kind = lop_kind(s);
    if (kind != STEP_UNARY && kind != STEP_BINARY) return;
    begin(s);
    uint mop = mir_op(mir_row), op = mir_c(mir_row), t = operand_ty(mir_a(mir_row)), lt = lay_lt(t);
    bool unary = kind == STEP_UNARY, sign = is_signed(t), real = is_float(lt);
    bool checked_ = mop == MIR_CHECKED_BINARY || mop == MIR_CHECKED_NEG;
    uint a = value_of(unary ? s - 1u : s - 2u), b = unary ? NONE : value_of(s - 1u);
    bool compare = !unary && op >= BINOP_EQ && op <= BINOP_GE;
    bool divides = !unary && !real && (op == BINOP_DIV || op == BINOP_REM), shifts = !unary && (op == BINOP_SHL || op == BINOP_SHR);
    bool overflows = checked_ && !divides && !shifts;

    // Checks before the operation: a zero divisor, MIN / -1, a shift count that is too large.
    uint checks = !checked_ || overflows ? 0u : divides && sign ? 2u : 1u;
    uint flag = NONE;
    uint result = NONE;
    for (uint k = 0u; k <= checks; k++) {
        // The last round is the operation itself, with the check of its overflow flag.
        bool main_ = k == checks, zero = divides && k == 0u;
        uint cond = NONE, panic = zero ? arith_kind(op, true) : mop == MIR_CHECKED_NEG ? 5u : arith_kind(op, false);
        if (!main_) {
            uint other = shifts ? operand_ty(mir_b(mir_row)) : t, olt = lay_lt(other);
            cond = temp(LT_I8);
            uint limit = constant(olt, shifts ? lt_bits(lt) : zero ? 0u : NONE, shifts || zero ? 0u : NONE);
            emit(shifts ? LIR_GE_U : LIR_EQ, olt, cond, b, limit, 0u);
            if (!shifts && !zero) {
                uint least = constant(lt, min_low(lt), min_high(lt)), is_least = temp(LT_I8), both = temp(LT_I8);
                emit(LIR_EQ, lt, is_least, a, least, 0u);
                emit(LIR_AND, LT_I8, both, cond, is_least, 0u);
                cond = both;
            }
        } else {
            uint code = unary ? (mop == MIR_CHECKED_NEG ? LIR_SUB_OV_S : op == UNOP_NEG ? (real ? LIR_FNEG : LIR_NEG)
                                 : ty_kind(t) == TK_BOOL ? LIR_BOOL_NOT : LIR_NOT)
                : real ? float_op(op) : int_op(op, sign);
            if (overflows && !unary) code = op == BINOP_ADD ? (sign ? LIR_ADD_OV_S : LIR_ADD_OV_U)
                : op == BINOP_SUB ? (sign ? LIR_SUB_OV_S : LIR_SUB_OV_U) : sign ? LIR_MUL_OV_S : LIR_MUL_OV_U;
            uint left = a, right = b;
            if (mop == MIR_CHECKED_NEG) {
                left = constant(lt, 0u, 0u);
                right = a;
            }
            result = temp(compare ? LT_I8 : lt);
            if (overflows) cond = temp(LT_I8);
            if (code == NO_OP) {
                // Remainder of floats: a function of the library.
                for (uint h = 0u; h < 2u; h++) emit(LIR_ARG, lt, NONE, h == 0u ? a : b, h, 0u);
                emit(LIR_CALL, LT_VOID, result, function_of(lang_def(lt == LT_F32 ? LANG_f32_rem : LANG_f64_rem)), 2u, NONE);
                need_out(2u);
            } else emit(code, lt, result, left, right == NONE ? 0u : right, overflows ? cond : 0u);
        }
        if (cond != NONE) {
            lead[0] = panic;
            panic_if(cond, LANG_panic_arith, 1u, true);
        }
        flush();
    }
    set_value(result);
    finish();
}
