// Steps that compute: casts, bounds, discriminants.
#include "lir/result.glsl"
//@ reads cval.state cval.lo cval.hi def.node def.nth
#include "lir/tag.glsl"

uint element(uint t) { return ty_arg_ty(ty_arg(t)); }

void lower_cast(uint s) {
    uint how = mir_c(mir_row), to = mir_ty(mir_row), from = operand_ty(mir_a(mir_row));
    uint lt = lay_lt(to), from_lt = lay_repr(from) == REPR_PAIR ? LT_PTR : lay_lt(from);
    uint v = value_of(s - 1u);
    uint op = LIR_NOP;
    if (how == MCAST_REIFY) op = LIR_FN_ADDR;
    else if (how == MCAST_INT_TO_FLOAT) op = is_signed(from) ? LIR_S_TO_F : LIR_U_TO_F;
    else if (how == MCAST_FLOAT_TO_INT) op = is_signed(to) ? LIR_F_TO_S : LIR_F_TO_U;
    else if (how == MCAST_FLOAT_TO_FLOAT) op = LIR_F_TO_F;
    else if (how == MCAST_INT_TO_INT || how == MCAST_PTR_TO_INT || how == MCAST_INT_TO_PTR) {
        uint wide = lt_bits(lt), narrow = lt_bits(from_lt);
        op = wide > narrow ? (is_signed(from) ? LIR_SEXT : LIR_ZEXT) : wide < narrow ? LIR_TRUNC : lt != from_lt ? LIR_BITCAST : LIR_NOP;
    }
    if (how == MCAST_UNSIZE) {
        uint first = temp(LT_PTR), second = temp(LT_WORD);
        emit(LIR_MOVE, LT_PTR, first, v, 0u, 0u);
        emit(LIR_CONST, LT_WORD, second, ty_data(element(from)), 0u, 0u);
        v = first;
    } else if (op == LIR_NOP) {
        pass_on(lt, v);
        return;
    } else {
        uint from_v = v;
        v = result_vreg(lt);
        emit(op, lt, v, op == LIR_FN_ADDR ? function_of(ty_data(from)) : from_v, 0u, op == LIR_FN_ADDR ? 0u : from_lt);
    }
    set_value(v);
}

void step_(uint s, uint kind) {
    if (kind != STEP_CAST && kind != STEP_BOUNDS && kind != STEP_RANGE_CHECK
        && kind != STEP_DISCRIMINANT && kind != STEP_IS_VARIANT) return;
    begin(s);
    find_result();
    if (kind == STEP_CAST) lower_cast(s);
    else if (kind == STEP_BOUNDS || kind == STEP_RANGE_CHECK) {
        bool range = kind == STEP_RANGE_CHECK;
        uint len = value_of(s - 1u), low = value_of(range ? s - 3u : s - 2u), high = range ? value_of(s - 2u) : len;
        if (range && mir_b(mir_row) == OPERAND_NONE) high = len;
        uint cond = temp(LT_I8);
        emit(range ? LIR_GT_U : LIR_GE_U, LT_WORD, cond, low, high, 0u);
        if (range) {
            uint beyond = temp(LT_I8), either = temp(LT_I8);
            emit(LIR_GT_U, LT_WORD, beyond, high, len, 0u);
            emit(LIR_OR, LT_I8, either, cond, beyond, 0u);
            cond = either;
        }
        set_value(cond);
    } else {
        uint p = mir_a(mir_row), tag = lay_tag(place_ty(p)), from = tag & LAY_TAG, lt = lay_lt(mir_ty(mir_row)), v = value_of(s - 1u);
        if (from == LT_VOID) from = LT_I8;
        if (kind == STEP_DISCRIMINANT) {
            if (lt == from) pass_on(lt, v);
            else {
                uint w = result_vreg(lt);
                emit(lt_bits(lt) < lt_bits(from) ? LIR_TRUNC : (tag & LAY_SIGNED) != 0u ? LIR_SEXT : LIR_ZEXT, lt, w, v, 0u, from);
                v = w;
            }
        } else {
            find_tag(mir_b(mir_row));
            uint number = constant(from, tag_lo, tag_hi), same = result_vreg(LT_I8);
            emit(LIR_EQ, from, same, v, number, 0u);
            v = same;
        }
        if (kind != STEP_DISCRIMINANT || lt != from) set_value(v);
    }
    finish();
}
