// Sums, differences, products, quotients and remainders of numbers of a type, and whether they are in its range.
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

// What a op b (BINOP_ADD to BINOP_REM) is in type prim: 0, 1 if it overflows, 2 if b is 0.
uint exact64(uint op, uint prim, uvec2 a, uvec2 b, out uvec2 value) {
    bool is_signed = prim_signed(prim);
    bool ma = is_signed && negative(a);
    bool mb = is_signed && negative(b);
    uvec2 x = magnitude(a, ma);
    uvec2 y = magnitude(b, mb);
    uvec2 r = uvec2(0u);
    bool minus = false;
    bool over = false;
    value = r;
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
        return 2u;
    } else {
        uvec2 rest;
        uvec2 q = div64(x, y, rest);
        r = mix(rest, q, bvec2(op == BINOP_DIV));
        minus = op == BINOP_DIV ? ma != mb : ma;
        // MIN / -1 and MIN % -1.
        if (op == BINOP_REM) over = outside(q, ma != mb, prim);
    }
    if (r == uvec2(0u)) minus = false;
    value = magnitude(r, minus);
    return over || outside(r, minus, prim) ? 1u : 0u;
}
