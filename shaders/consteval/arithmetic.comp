// A round of evaluation: arithmetic and bit operators. Overflow and division by zero are errors.
//@ rows cready
//@ reads cready.row
#include "consteval/operands.glsl"

uvec2 magnitude(uvec2 a, bool minus) { return mix(a, neg64(a), bvec2(minus)); }

// Whether the exact result v, given as sign and magnitude, is outside of a type.
bool outside(uvec2 mag, bool minus, uint prim) {
    uint bits = prim_bits(prim);
    bool is_signed = prim_signed(prim);
    if (minus && !is_signed) return mag != uvec2(0u);
    uvec2 limit = shl64(uvec2(1u, 0u), bits - 1u);
    if (is_signed) return minus ? less64(limit, mag) : !less64(mag, limit);
    return bits < 64u && !less64(mag, shl64(limit, 1u));
}

Value arithmetic(uint n, uint op, Value a, Value b) {
    uint fail = NONE;
    uint prim = a.prim != NONE ? a.prim : b.prim;
    bool is_signed = prim_signed(prim);
    if (prim == PRIM_BOOL || prim == PRIM_CHAR) {
        if (prim == PRIM_CHAR || op < BINOP_AND || op > BINOP_XOR) return opaque();
    }
    if (op == BINOP_AND) return known(a.bits & b.bits, prim);
    if (op == BINOP_OR) return known(a.bits | b.bits, prim);
    if (op == BINOP_XOR) return known(wrap_to(a.bits ^ b.bits, prim), prim);
    bool ma = is_signed && negative(a.bits);
    bool mb = is_signed && negative(b.bits);
    uvec2 x = magnitude(a.bits, ma);
    uvec2 y = magnitude(b.bits, mb);
    uvec2 r = uvec2(0u);
    bool minus = false;
    bool over = false;
    if (op == BINOP_ADD || op == BINOP_SUB) {
        if (op == BINOP_SUB) mb = !mb;
        if (ma == mb) {
            r = add64(x, y);
            over = less64(r, x);
            minus = ma;
        } else {
            bool swap = less64(x, y);
            r = mix(add64(x, neg64(y)), add64(y, neg64(x)), bvec2(swap));
            minus = swap ? mb : ma;
        }
    } else if (op == BINOP_MUL) {
        r = mul64(x, y, over);
        minus = ma != mb;
    } else if (y == uvec2(0u)) {
        fail = op == BINOP_DIV ? D_CONST_DIV_ZERO : D_CONST_REM_ZERO;
    } else {
        uvec2 rest;
        uvec2 q = div64(x, y, rest);
        r = mix(rest, q, bvec2(op == BINOP_DIV));
        minus = op == BINOP_DIV ? ma != mb : ma;
        // MIN / -1 and MIN % -1.
        if (op == BINOP_REM) over = outside(q, ma != mb, prim);
    }
    if (r == uvec2(0u)) minus = false;
    if (fail == NONE && (over || outside(r, minus, prim))) fail = D_CONST_ADD + op;
    if (fail != NONE) return failure(n, prim, fail);
    return known(magnitude(r, minus), prim);
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
