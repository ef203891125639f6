// A round of evaluation: shifts, comparisons, `&&` and `||`, unary operators.
//@ rows cready
//@ reads cready.row
#include "consteval/operands.glsl"

Value shift(uint n, uint op, Value a, Value b) {
    uint bits = prim_bits(a.prim);
    bool fits = b.bits.y == 0u && b.bits.x < bits;
    if (!fits) return failure(n, a.prim, op == BINOP_SHL ? D_CONST_SHL : D_CONST_SHR);
    uvec2 r = mix(shr64(a.bits, b.bits.x), shl64(a.bits, b.bits.x), bvec2(op == BINOP_SHL));
    if (op == BINOP_SHR && prim_signed(a.prim) && negative(a.bits)) r = ~shr64(~a.bits, b.bits.x);
    return known(wrap_to(r, a.prim), a.prim);
}

Value compare(uint op, Value a, Value b) {
    bool same = a.bits == b.bits;
    uint prim = a.prim != NONE ? a.prim : b.prim;
    uvec2 flip = uvec2(0u, prim_signed(prim) ? 0x80000000u : 0u);
    bool less = less64(a.bits ^ flip, b.bits ^ flip);
    bool r = op == BINOP_EQ ? same : op == BINOP_NE ? !same : op == BINOP_LT ? less
        : op == BINOP_LE ? less || same : op == BINOP_GT ? !(less || same) : !less;
    return known(uvec2(r ? 1u : 0u, 0u), PRIM_BOOL);
}

Value unary(uint n) {
    Value a = value_of(n - 1u);
    uint op = node_data(n);
    if (a.state != CVAL_KNOWN) return a.state == CVAL_SHAPE ? opaque() : a;
    if (op == UNOP_NOT) {
        if (a.prim == PRIM_CHAR) return opaque();
        return known(a.prim == PRIM_BOOL ? a.bits ^ uvec2(1u, 0u) : wrap_to(~a.bits, a.prim), a.prim);
    }
    if (op != UNOP_NEG || !prim_signed(a.prim)) return opaque();
    uvec2 r = wrap_to(neg64(a.bits), a.prim);
    // -128 is a literal that does not fit before it is negated.
    uint inner = node_kind(n - 1u);
    bool least = r == a.bits && r != uvec2(0u);
    if (least && inner != N_EXPR_LIT) return failure(n, a.prim, D_CONST_NEG);
    return known(r, a.prim);
}

Value binary(uint n, uint op) {
    Value a, b;
    bool shifts = op == BINOP_SHL || op == BINOP_SHR;
    Value v = operands(n, shifts, a, b);
    // `false && x`, `true || x` do not look at x.
    if ((op == BINOP_LAZY_AND || op == BINOP_LAZY_OR) && a.state == CVAL_KNOWN)
        v = (a.bits.x != 0u) == (op == BINOP_LAZY_OR) ? a : b;
    else if (v.state == CVAL_KNOWN)
        v = shifts ? shift(n, op, a, b) : compare(op, a, b);
    return v;
}

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i);
    uint kind = node_kind(n);
    if (cwork_next(i) == CVAL_PENDING) {
        Value v = Value(CVAL_PENDING, uvec2(0u), NONE);
        if (kind == N_EXPR_BINARY && node_data(n) > BINOP_XOR) v = binary(n, node_data(n));
        else if (kind == N_EXPR_UNARY) v = unary(n);
        put(i, n, v);
    }
}
