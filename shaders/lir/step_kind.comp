// What each step does. Steps are then sorted by that, so that neighbouring threads do the same.
//@ rows   lop
//@ reads  lop.row lmir.first lmir.steps lmir.enter lmir.direct
//@ reads  mir.a mir.dest marg.operand place.base place.ty lay.repr
//@ writes sort_a.key sort_a.value lop.arg lop.k
#include "lir/own.glsl"

uint k_;
// The row at hand.
uint m_op, m_a, m_b, m_c, m_dest;

// Kind of own step j of a row; k_ is its operand number.
uint kind_of(uint i, uint j) {
    uint op = m_op, b = m_b, c = m_c;
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
uint argument(uint kind) {
    uint op = m_op;
    bool call = op == MIR_CALL || op == MIR_CALL_PTR;
    bool listed = kind == STEP_VALUE && (op == MIR_AGGREGATE || (call && k_ != NONE));
    // The destination's address is wanted only for a value in memory.
    bool result = kind == STEP_PLACE && (call || op == MIR_REPEAT) && m_dest != NONE;
    if (listed) return marg_operand((call ? m_b : m_a) + k_);
    if (result) return lay_repr(place_ty(m_dest)) == REPR_MEMORY ? m_dest : NONE;
    if (kind == STEP_VALUE) return op == MIR_BREAK_IF || op == MIR_BREAK_UNLESS || k_ == 1u ? m_b : m_a;
    if (kind == STEP_PLACE && (call || op == MIR_REPEAT)) return NONE;
    return kind == STEP_SIZE && op == MIR_BOUNDS ? m_b : kind == STEP_SIZE && op == MIR_RANGE_CHECK ? m_c
        : kind >= STEP_PLACE && kind <= STEP_TAG ? m_a : kind >= STEP_PUT && kind <= STEP_PUT_TAG ? m_dest : NONE;
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
    uint enter = lmir_enter(i), before = enter & ~LAST_OF_BODY;
    m_op = mir_op(i);
    m_a = mir_a(i);
    m_b = mir_b(i);
    m_c = mir_c(i);
    m_dest = mir_dest(i);
    uint kind = kind_of(i, j - before);
    if (j < before) {
        kind = j == 0u ? STEP_ENTER : STEP_PARAM;
        k_ = j - 1u;
    } else if ((enter & LAST_OF_BODY) != 0u && j + 1u == lmir_steps(i)) {
        kind = STEP_LEAVE;
        k_ = 0u;
    }
    if (kind == STEP_PUT && lmir_direct(i) != NONE) kind = STEP_NOP;
    // What diverges (`[1, return]`) has no value to be written.
    uint from = m_a;
    bool listed = kind == STEP_PUT_FIELD || kind == STEP_ARG;
    if (listed) from = marg_operand((kind == STEP_ARG ? m_b : m_a) + k_);
    if (from == OPERAND_NONE && (listed || kind == STEP_REPEAT || (kind == STEP_PUT && m_op == MIR_USE))) kind = STEP_NOP;
    uint arg = argument(kind);
    set_lop_arg(s, arg);
    // Constant operands come before all places: one pass reads the ones, one the others.
    uint distance = distance_(arg);
    set_sort_a_key(s, kind == STEP_VALUE && distance == 0u ? STEP_CONST_KEY : kind << 2 | distance);
    set_sort_a_value(s, s);
    set_lop_k(s, k_);
}
