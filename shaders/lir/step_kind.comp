// What each step does. Steps are then sorted by that, so that neighbouring threads do the same.
//@ rows   lop
//@ reads  lop.row lmir.first lmir.steps
//@ reads  mir.a mir.dest marg.operand place.base place.ty lay.repr
//@ writes sort_a.key sort_a.value lop.arg lop.kind lop.k lop.rows lop.temps lop.val
#include "lir/own.glsl"
#include "lir/direct.glsl"

uint k_;

// Kind of own step j of a row; k_ is its operand number.
uint kind_of(uint i, uint j) {
    uint op = mir_op(i), b = mir_b(i), c = mir_c(i);
    k_ = 0u;
    switch (op) {
    case MIR_USE: return j == 0u ? STEP_VALUE : STEP_PUT;
    case MIR_REF: return j == 0u ? STEP_PLACE : STEP_PUT;
    case MIR_LEN: return j == 0u ? STEP_SIZE : STEP_PUT;
    case MIR_UNARY: return j == 0u ? STEP_VALUE : j == 1u ? STEP_UNARY : STEP_PUT;
    case MIR_CHECKED_NEG: k_ = j == 2u ? 5u : 0u; return j == 0u ? STEP_VALUE : j == 1u ? STEP_UNARY : j == 2u ? STEP_PANIC : STEP_PUT;
    case MIR_CAST: return j == 0u ? STEP_VALUE : j == 1u ? STEP_CAST : STEP_PUT;
    case MIR_DISCRIMINANT: return j == 0u ? STEP_TAG : j == 1u ? STEP_DISCRIMINANT : STEP_PUT;
    case MIR_IS_VARIANT: return j == 0u ? STEP_TAG : j == 1u ? STEP_IS_VARIANT : STEP_PUT;
    case MIR_REPEAT: return j == 0u ? STEP_VALUE : j == 1u ? STEP_PLACE : STEP_REPEAT;
    case MIR_BINARY: k_ = j; return j <= 1u ? STEP_VALUE : j == 2u ? STEP_BINARY : STEP_PUT;
    case MIR_CHECKED_BINARY: {
        uint checks = checks_before(i);
        k_ = j;
        if (j <= 1u) return STEP_VALUE;
        j -= 2u;
        k_ = j / 2u;
        if (j < 2u * checks && (j & 1u) == 0u) return STEP_CHECK;
        bool zero = checks != 0u && j == 1u && (c == BINOP_DIV || c == BINOP_REM);
        // Numbers of lang function panic_arith (see rustg/library/README.md).
        k_ = c == BINOP_DIV ? (zero ? 8u : 3u) : c == BINOP_REM ? (zero ? 9u : 4u) : c == BINOP_SHL ? 6u : c == BINOP_SHR ? 7u : c;
        if (j < 2u * checks) return STEP_PANIC;
        j -= 2u * checks;
        return j == 0u ? STEP_BINARY : checks == 0u && j == 1u ? STEP_PANIC : STEP_PUT;
    }
    case MIR_BOUNDS: k_ = PANIC_BOUNDS; return j == 0u ? STEP_VALUE : j == 1u ? STEP_SIZE : j == 2u ? STEP_BOUNDS : STEP_PANIC;
    case MIR_RANGE_CHECK:
        k_ = j <= 1u ? j : PANIC_SLICE;
        return j <= 1u ? STEP_VALUE : j == 2u ? STEP_SIZE : j == 3u ? STEP_RANGE_CHECK : STEP_PANIC;
    case MIR_BREAK_IF: return j == 0u ? STEP_VALUE : STEP_BREAK_IF;
    case MIR_BREAK_UNLESS: return j == 0u ? STEP_VALUE : STEP_BREAK_UNLESS;
    case MIR_AGGREGATE:
        k_ = j < b ? j : j - b;
        return j < b ? STEP_VALUE : j < 2u * b ? STEP_PUT_FIELD : STEP_PUT_TAG;
    case MIR_CALL: case MIR_CALL_PTR: {
        if (j == 0u) return STEP_PLACE;
        uint extra = op == MIR_CALL_PTR ? 1u : 0u;
        if (extra == 1u && j == 1u) { k_ = NONE; return STEP_VALUE; }
        j -= 1u + extra;
        k_ = j < c ? j : j - c;
        return j < c ? STEP_VALUE : j < 2u * c ? STEP_ARG : j > 2u * c ? STEP_PUT : op == MIR_CALL ? STEP_CALL : STEP_CALL_PTR;
    }
    case MIR_BLOCK: return STEP_BLOCK;
    case MIR_LOOP: return STEP_LOOP;
    case MIR_END: return STEP_END;
    case MIR_BREAK: return STEP_BREAK;
    case MIR_CONTINUE: return STEP_CONTINUE;
    case MIR_RETURN: return STEP_RETURN;
    case MIR_UNREACHABLE: return STEP_UNREACHABLE;
    default: return STEP_NOP;
    }
}

// The operand (STEP_VALUE) or place that a step looks at; NONE if there is none.
uint argument(uint i, uint kind) {
    uint op = mir_op(i);
    bool call = op == MIR_CALL || op == MIR_CALL_PTR;
    if (kind == STEP_VALUE) {
        if (op == MIR_AGGREGATE) return marg_operand(mir_a(i) + k_);
        if (call && k_ != NONE) return marg_operand(mir_b(i) + k_);
        return op == MIR_BREAK_IF || op == MIR_BREAK_UNLESS || k_ == 1u ? mir_b(i) : mir_a(i);
    }
    if (kind == STEP_PLACE && (call || op == MIR_REPEAT)) {
        // The destination's address is wanted only for a value in memory.
        uint dest = mir_dest(i);
        return dest != NONE && lay_repr(place_ty(dest)) == REPR_MEMORY ? dest : NONE;
    }
    return kind == STEP_SIZE && op == MIR_BOUNDS ? mir_b(i) : kind == STEP_SIZE && op == MIR_RANGE_CHECK ? mir_c(i)
        : kind >= STEP_PLACE && kind <= STEP_TAG ? mir_a(i) : kind >= STEP_PUT && kind <= STEP_PUT_TAG ? mir_dest(i) : NONE;
}
// How far the way to a step's place is: 0 no place, 1 a local or static, 2 one projection, 3 more.
uint distance_(uint arg) {
    if (arg == NONE || (arg >> OPERAND_SHIFT) == OPERAND_CONST) return 0u;
    uint base = place_base(arg & OPERAND_MASK);
    return base == NONE ? 1u : place_base(base) == NONE ? 2u : 3u;
}

void run(uint s) {
    uint i = lop_row(s);
    uint j = s - lmir_first(i);
    uint before = enter_steps(i);
    uint kind;
    k_ = 0u;
    if (j < before) {
        kind = j == 0u ? STEP_ENTER : STEP_PARAM;
        k_ = j - 1u;
    } else if (is_last(i) && j + 1u == lmir_steps(i)) kind = STEP_LEAVE;
    else kind = kind_of(i, j - before);
    if (kind == STEP_PUT && is_direct(i)) kind = STEP_NOP;
    uint arg = argument(i, kind);
    set_lop_arg(s, arg);
    // Constant operands come before all places: one pass reads the ones, one the others.
    uint distance = distance_(arg);
    set_sort_a_key(s, kind == STEP_VALUE && distance == 0u ? STEP_CONST_KEY : kind << 2 | distance);
    set_sort_a_value(s, s);
    set_lop_kind(s, kind);
    set_lop_k(s, k_);
    set_lop_rows(s, 0u);
    set_lop_temps(s, 0u);
    set_lop_val(s, NONE);
}
