// The events of a MIR row: what it reads, then what it writes or where control goes. event() takes them.
//@ reads mir.op mir.dest mir.a mir.b mir.c fmarg.at fmir.body fbody.vars
#include "flow/var.glsl"

// What a row reads: up to two operands and a place.
uint operand_a(uint op, uint a) {
    bool has = op == MIR_USE || op == MIR_UNARY || op == MIR_CHECKED_NEG || op == MIR_BINARY || op == MIR_CHECKED_BINARY || op == MIR_CAST
        || op == MIR_REPEAT || op == MIR_CALL_PTR || op == MIR_BOUNDS || op == MIR_RANGE_CHECK;
    return has ? a : OPERAND_NONE;
}
uint operand_b(uint op, uint b) {
    bool has = op == MIR_BINARY || op == MIR_CHECKED_BINARY || op == MIR_RANGE_CHECK || op == MIR_BREAK_IF || op == MIR_BREAK_UNLESS;
    return has ? b : OPERAND_NONE;
}
uint place_read(uint op, uint a, uint b, uint c) {
    return op == MIR_REF || op == MIR_LEN || op == MIR_DISCRIMINANT || op == MIR_IS_VARIANT || op == MIR_DROP ? a
        : op == MIR_BOUNDS ? b : op == MIR_RANGE_CHECK ? c : NONE;
}

void events(uint i) {
    if (i >= n_mir || fbody_vars(fmir_body(i)) == 0u) return;
    uint op = mir_op(i), a = mir_a(i), b = mir_b(i), c = mir_c(i), dest = mir_dest(i);
    uint v = var_of_operand(operand_a(op, a));
    if (v != NONE) event(FE_USE, v, 0u, 0u);
    v = var_of_operand(operand_b(op, b));
    if (v != NONE) event(FE_USE, v, 0u, 0u);
    v = var_of_place(place_read(op, a, b, c));
    if (v != NONE) event(FE_USE, v, 0u, 0u);
    bool aggregate = op == MIR_AGGREGATE, args = aggregate || op == MIR_CALL || op == MIR_CALL_PTR;
    uint first = args ? fmarg_at(aggregate ? a : b) : 0u, last = args ? fmarg_at(aggregate ? a + b : b + c) : 0u;
    if (first != last) event(FE_USES, 0u, first, last);
    v = var_of_place(dest);
    if (v != NONE) {
        uint to = fplace_to(dest);
        event((to & FLOW_THROUGH) != 0u ? FE_USE : (to & FLOW_FIELD) != 0u ? FE_PART : FE_SET, v, 0u, 0u);
    }
    switch (op) {
    case MIR_BLOCK: event(FE_BLOCK, a, 0u, 0u); break;
    case MIR_LOOP: event(FE_LOOP, a, 0u, 0u); break;
    case MIR_END: event(mir_op(a) == MIR_LOOP ? FE_END_LOOP : FE_END_BLOCK, a, 0u, 0u); break;
    case MIR_BREAK: event(FE_BREAK, mir_a(a), 0u, 0u); break;
    case MIR_BREAK_IF: case MIR_BREAK_UNLESS: event(FE_BREAK_IF, mir_a(a), 0u, 0u); break;
    case MIR_CONTINUE: event(FE_CONTINUE, a, 0u, 0u); break;
    case MIR_RETURN: case MIR_UNREACHABLE: event(FE_STOP, 0u, 0u, 0u); break;
    case MIR_STORAGE_LIVE: event(FE_LIVE, flocal_var(a), 0u, 0u); break;
    }
}
