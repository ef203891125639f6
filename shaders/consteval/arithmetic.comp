// A round of evaluation: arithmetic and bit operators. Overflow and division by zero are errors.
//@ rows cready
//@ reads cready.row
#include "consteval/operands.glsl"
#include "consteval/exact.glsl"

Value arithmetic(uint n, uint op, Value a, Value b) {
    uint fail = NONE;
    uint prim = a.prim != NONE ? a.prim : b.prim;
    if (prim == PRIM_BOOL || prim == PRIM_CHAR) {
        if (prim == PRIM_CHAR || op < BINOP_AND || op > BINOP_XOR) return opaque();
    }
    if (op == BINOP_AND) return known(a.bits & b.bits, prim);
    if (op == BINOP_OR) return known(a.bits | b.bits, prim);
    if (op == BINOP_XOR) return known(wrap_to(a.bits ^ b.bits, prim), prim);
    uvec2 r;
    uint how = exact64(op, prim, a.bits, b.bits, r);
    if (how != 0u) fail = how == 1u ? D_CONST_ADD + op : op == BINOP_DIV ? D_CONST_DIV_ZERO : D_CONST_REM_ZERO;
    if (fail != NONE) return failure(n, prim, fail);
    return known(r, prim);
}

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i);
    bool mine = node_kind(n) == N_EXPR_BINARY && cwork_next(i) == CVAL_PENDING;
    if (mine) mine = node_data(n) <= BINOP_XOR;
    if (mine) {
        Value a, b;
        Value v = operands(n, false, a, b);
        if (v.state == CVAL_KNOWN) v = arithmetic(n, node_data(n), a, b);
        put(i, n, v);
    }
}
