// Steps that compute: unary and binary operators, and the conditions under which they panic.
#include "lir/result.glsl"
//@ reads lang.def

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
uint min_low(uint lt) { return lt == LT_I8 ? 0x80u : lt == LT_I16 ? 0x8000u : lt == LT_I64 ? 0u : 0x80000000u; }
uint min_high(uint lt) { return lt == LT_I64 ? 0x80000000u : 0u; }

void step_(uint s, uint kind) {
    begin(s);
    find_result();
    uint mop = mir_op(mir_row), op = mir_c(mir_row), t = operand_ty(mir_a(mir_row)), lt = lay_lt(t);
    bool unary = kind == STEP_UNARY, sign = is_signed(t), real = is_float(lt);
    bool divides = op == BINOP_DIV || op == BINOP_REM, shifts = op == BINOP_SHL || op == BINOP_SHR;
    // The values are the first steps of the row.
    uint values = unary ? s - 1u : kind == STEP_CHECK ? s - 2u - 2u * lop_k(s) : s - 2u;
    bool overflows = mop == MIR_CHECKED_NEG || (mop == MIR_CHECKED_BINARY && kind == STEP_BINARY && !divides && !shifts);
    if (mop == MIR_CHECKED_BINARY && kind == STEP_BINARY && !overflows) values = s - 2u - (divides && sign ? 4u : 2u);
    uint a = value_of(values), b = unary ? 0u : value_of(values + 1u);

    uint code, ty = lt, result, flag = 0u;
    if (kind == STEP_CHECK) {
        bool zero = divides && lop_k(s) == 0u;
        ty = shifts ? lay_lt(operand_ty(mir_b(mir_row))) : lt;
        uint limit = constant(ty, shifts ? lt_bits(lt) : zero ? 0u : NONE, shifts || zero ? 0u : NONE);
        if (divides && !zero) {
            // Both MIN and -1: (a ^ MIN) | (b ^ -1) is 0.
            uint least = constant(lt, min_low(lt), min_high(lt)), x = temp(lt), y = temp(lt), both = temp(lt);
            for (uint h = 0u; h < 3u; h++)
                emit(h == 2u ? LIR_OR : LIR_XOR, lt, h == 0u ? x : h == 1u ? y : both, h == 0u ? a : h == 1u ? b : x,
                     h == 0u ? least : h == 1u ? limit : y, 0u);
            b = both;
            limit = constant(lt, 0u, 0u);
        }
        code = shifts ? LIR_GE_U : LIR_EQ;
        a = b;
        b = limit;
        result = temp(LT_I8);
    } else {
        bool compare = !unary && op >= BINOP_EQ && op <= BINOP_GE;
        code = real ? float_op(op) : int_op(op, sign);
        if (unary) code = op == UNOP_NEG ? (real ? LIR_FNEG : LIR_NEG) : ty_kind(t) == TK_BOOL ? LIR_BOOL_NOT : LIR_NOT;
        if (mop == MIR_CHECKED_NEG) {
            // 0 - a overflows where -a does.
            b = a;
            a = constant(lt, 0u, 0u);
            code = LIR_SUB_OV_S;
        } else if (overflows) code = op == BINOP_ADD ? (sign ? LIR_ADD_OV_S : LIR_ADD_OV_U)
            : op == BINOP_SUB ? (sign ? LIR_SUB_OV_S : LIR_SUB_OV_U) : sign ? LIR_MUL_OV_S : LIR_MUL_OV_U;
        result = result_vreg(compare ? LT_I8 : lt);
        if (overflows) flag = temp(LT_I8);
        if (code == NO_OP) {
            // The remainder of floats is a function of the library.
            for (uint h = 0u; h < 2u; h++) emit(LIR_ARG, lt, NONE, h == 0u ? a : b, h, 0u);
            code = LIR_CALL;
            ty = LT_VOID;
            a = function_of(lang_def(lt == LT_F32 ? LANG_f32_rem : LANG_f64_rem));
            b = 2u;
            flag = NONE;
            need_out(2u);
        }
    }
    emit(code, ty, result, a, b, flag);
    // An operation that may overflow hands on its flag; a result of its own is the vreg before.
    set_value(overflows ? flag : result);
    finish();
}
