// Steps of a MIR row, without those of its function's start and end (see registry/lower.py).
//@ reads mir.op mir.ty mir.b mir.c body.first body.rows body.params lmir.body ty.kind ty.data

// Checks before a checked operation: a zero divisor and MIN / -1, or a shift count that is too large.
uint checks_before(uint i) {
    uint op = mir_c(i), t = mir_ty(i);
    bool signed_ = ty_kind(t) == TK_INT && (ty_data(t) & TY_SIGNED) != 0u;
    return op == BINOP_DIV || op == BINOP_REM ? (signed_ ? 2u : 1u) : op == BINOP_SHL || op == BINOP_SHR ? 1u : 0u;
}

uint own_steps(uint i) {
    switch (mir_op(i)) {
    case MIR_USE: case MIR_REF: case MIR_LEN: case MIR_BREAK_IF: case MIR_BREAK_UNLESS: return 2u;
    case MIR_UNARY: case MIR_CAST: case MIR_DISCRIMINANT: case MIR_IS_VARIANT: case MIR_REPEAT:
        return 3u;
    case MIR_BINARY: case MIR_CHECKED_NEG: case MIR_BOUNDS: return 4u;
    case MIR_RANGE_CHECK: return 5u;
    // Two steps for each check, or one behind an operation that tells whether it overflowed.
    case MIR_CHECKED_BINARY: return checks_before(i) == 0u ? 5u : 4u + 2u * checks_before(i);
    case MIR_AGGREGATE: return 2u * mir_b(i) + 1u;
    case MIR_CALL: return 2u * mir_c(i) + 3u;
    case MIR_CALL_PTR: return 2u * mir_c(i) + 4u;
    case MIR_BLOCK: case MIR_LOOP: case MIR_END: case MIR_BREAK: case MIR_CONTINUE: case MIR_RETURN: case MIR_UNREACHABLE:
        return 1u;
    default: return 0u;
    }
}
// Steps before those of row i itself: ENTER and the parameters, on the first row of a body.
uint enter_steps(uint i) {
    uint b = lmir_body(i);
    return body_first(b) == i ? 1u + body_params(b) : 0u;
}
bool is_last(uint i) {
    uint b = lmir_body(i);
    return body_first(b) + body_rows(b) == i + 1u;
}
