// Steps of a MIR row, without those of its function's start and end (see registry/lower.py).
//@ reads mir.op mir.ty mir.b mir.c body.first body.rows body.params lmir.body

uint own_steps(uint i) {
    switch (mir_op(i)) {
    case MIR_USE: case MIR_REF: case MIR_LEN: case MIR_BREAK_IF: case MIR_BREAK_UNLESS: return 2u;
    case MIR_UNARY: case MIR_CHECKED_NEG: case MIR_CAST: case MIR_DISCRIMINANT: case MIR_IS_VARIANT: case MIR_REPEAT:
    case MIR_BOUNDS: return 3u;
    case MIR_BINARY: case MIR_CHECKED_BINARY: case MIR_RANGE_CHECK: return 4u;
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
