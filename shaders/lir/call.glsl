// Steps of calls: arguments and the call itself; the foreign functions of the library are operations.
#include "lir/result.glsl"
//@ reads def.flags def.sym marg.operand local.kind

bool is_foreign(uint d) { return (def_flags(d) & DEFF_FOREIGN) != 0u; }

// Operations of kernels on the io buffer, and the end of an invocation.
uint io_operation(uint sym) {
    return sym == SYM_io_load ? LIR_IO_LOAD : sym == SYM_io_store ? LIR_IO_STORE : sym == SYM_io_add ? LIR_IO_ADD : sym == SYM_io_cas ? LIR_IO_CAS
        : sym == SYM_invocation ? LIR_INVOCATION : sym == SYM_trap ? LIR_TRAP : sym == SYM_atomic ? LIR_ATOMIC : sym == SYM_atomic_cas ? LIR_ATOMIC_CAS
        : sym == SYM_barrier ? LIR_BARRIER : sym == SYM_f32_math ? LIR_FMATH : sym == SYM_f32_fma ? LIR_FMA
        : sym == SYM_state_load ? LIR_STATE_LOAD : sym == SYM_state_store ? LIR_STATE_STORE : LIR_NOP;
}

// Vregs that arguments take before argument k of the row, without the address of the result.
uint vregs_before(uint k) {
    uint first = mir_b(mir_row);
    return k == 0u ? 0u : arguments_up_to(first + k - 1u) - arguments_before(first);
}

void step_(uint s, uint kind) {
    begin(s);
    find_result();
    uint mop = mir_op(mir_row), n = mir_c(mir_row), k = lop_k(s);
    // A value of a function's own type is that function, whatever holds it.
    uint own = mop == MIR_CALL ? NONE : operand_ty(mir_a(mir_row));
    bool direct = mop == MIR_CALL || ty_kind(own) == TK_FN_DEF;
    uint d = mop == MIR_CALL ? mir_a(mir_row) : direct ? ty_data(own) : NONE;
    bool foreign = direct && is_foreign(d);
    uint sym = foreign ? def_sym(d) : NONE;
    // Without a destination the value is `()` or `!`.
    uint dest = mir_dest(mir_row), result_ty = dest == NONE ? NONE : place_ty(dest);
    uint result = dest == NONE ? REPR_ZERO : lay_repr(result_ty);
    bool through_memory = result == REPR_MEMORY;
    if (kind == STEP_ARG) {
        uint t = operand_ty(marg_operand(mir_b(mir_row) + k)), repr = lay_repr(t), v = value_of(s - n);
        uint at = vregs_before(k) + (through_memory ? 1u : 0u);
        if (repr != REPR_ZERO && (!foreign || sym == SYM_syscall3))
            for (uint h = 0u; h < (repr == REPR_PAIR ? 2u : 1u); h++)
                emit(LIR_ARG, repr == REPR_SCALAR ? lay_lt(t) : h == 1u ? LT_WORD : LT_PTR, NONE, v + h, at + h, 0u);
    } else {
        // Steps of the row: PLACE, (pointer), n values, n arguments, this one.
        uint values = s - 2u * n;
        uint first = foreign && n != 0u ? value_of(values) : NONE;
        uint lt = result == REPR_SCALAR ? lay_lt(result_ty) : LT_PTR;
        uint op = LIR_NOP, source = LT_VOID;
        if (foreign) {
            source = n != 0u ? lay_lt(operand_ty(marg_operand(mir_b(mir_row)))) : LT_VOID;
            op = sym == SYM_syscall3 ? LIR_SYSCALL : sym == SYM_user_main ? LIR_CALL
                : sym == SYM_f32_sqrt || sym == SYM_f64_sqrt ? LIR_FSQRT
                : sym == SYM_slice_addr || sym == SYM_f32_to_bits || sym == SYM_f32_from_bits || sym == SYM_f64_to_bits || sym == SYM_f64_from_bits
                ? LIR_BITCAST : LIR_NOP;
            if (sym == SYM_slice_addr) source = LT_PTR;
            if (io_operation(sym) != LIR_NOP) op = io_operation(sym);
        } else op = direct ? LIR_CALL : LIR_CALL_PTR;
        uint v = first;
        if (op == LIR_TRAP || op >= LIR_IO_LOAD) {
            v = result == REPR_SCALAR ? result_vreg(lt) : NONE;
            // The first argument of f32_math and atomic is the constant that says what they do.
            bool coded = op == LIR_FMATH || op == LIR_ATOMIC, real = op == LIR_FMATH || op == LIR_FMA;
            uint from = values + (coded ? 1u : 0u), w = coded ? marg_operand(mir_b(mir_row)) : 0u;
            uint code = coded && operand_kind(w) == OPERAND_CONST ? mconst_lo(operand_id(w)) : 0u;
            uint b = n > (coded ? 2u : 1u) ? value_of(from + 1u) : 0u;
            if (op == LIR_FMATH && code < FM_ATAN2) b = NONE;
            emit(op, op == LIR_TRAP || op == LIR_BARRIER ? LT_VOID : real ? LT_F32 : LT_I32, v, n == 0u ? 0u : value_of(from), b,
                 coded ? code : n > 2u ? value_of(from + 2u) : 0u);
        } else if (op == LIR_FSQRT || op == LIR_BITCAST) {
            v = result_vreg(lt);
            emit(op, lt, v, first, 0u, op == LIR_BITCAST ? source : 0u);
        } else if (op != LIR_NOP) {
            uint args = op == LIR_SYSCALL ? n : sym == SYM_user_main ? 0u : vregs_before(n) + (through_memory ? 1u : 0u);
            if (through_memory && !foreign)
                emit(LIR_ARG, LT_PTR, NONE, value_of(mop == MIR_CALL ? values - 1u : values - 2u), 0u, 0u);
            bool gives = result == REPR_SCALAR || result == REPR_PAIR;
            v = gives ? result_vreg(lt) : NONE;
            uint second = result == REPR_PAIR ? temp(LT_WORD) : NONE;
            uint target = sym == SYM_user_main ? function_of(C[CTL_LIR_MAIN]) : direct ? function_of(d) : value_of(values - 1u);
            emit(op, LT_VOID, v, op == LIR_SYSCALL ? 0u : target, args, op == LIR_SYSCALL ? 0u : second);
            need_out(args);
        } else if (result == REPR_SCALAR) pass_on(lt, v);
        set_value(v);
    }
    finish();
}
