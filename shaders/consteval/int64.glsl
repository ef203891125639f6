// 64-bit integers as uvec2 (low word, high word), and Rust's arithmetic on them by type.
// Values of a type of w bits are kept sign- or zero-extended to 64.

uvec2 add64(uvec2 a, uvec2 b) {
    uint carry;
    uint lo = uaddCarry(a.x, b.x, carry);
    return uvec2(lo, a.y + b.y + carry);
}

uvec2 neg64(uvec2 a) { return add64(~a, uvec2(1u, 0u)); }
bool less64(uvec2 a, uvec2 b) { return a.y < b.y || (a.y == b.y && a.x < b.x); }
bool negative(uvec2 a) { return (a.y >> 31) != 0u; }

uvec2 shl64(uvec2 a, uint s) {
    if (s == 0u) return a;
    if (s >= 32u) return uvec2(0u, a.x << (s - 32u));
    return uvec2(a.x << s, (a.y << s) | (a.x >> (32u - s)));
}

uvec2 shr64(uvec2 a, uint s) {
    if (s == 0u) return a;
    if (s >= 32u) return uvec2(a.y >> (s - 32u), 0u);
    return uvec2((a.x >> s) | (a.y << (32u - s)), a.y >> s);
}

// Product of unsigned numbers; `over` is set if it needs more than 64 bits.
uvec2 mul64(uvec2 a, uvec2 b, out bool over) {
    uint hi, lo, c1, l1, c2, l2;
    umulExtended(a.x, b.x, hi, lo);
    umulExtended(a.x, b.y, c1, l1);
    umulExtended(a.y, b.x, c2, l2);
    uint k1, k2;
    uint mid = uaddCarry(hi, l1, k1);
    mid = uaddCarry(mid, l2, k2);
    over = c1 != 0u || c2 != 0u || k1 != 0u || k2 != 0u || (a.y != 0u && b.y != 0u);
    return uvec2(lo, mid);
}

// Quotient of unsigned numbers by shift and subtract; the remainder in `rest`. b is not 0.
uvec2 div64(uvec2 a, uvec2 b, out uvec2 rest) {
    uvec2 q = uvec2(0u);
    uvec2 r = uvec2(0u);
    for (uint k = 0u; k < 64u; k++) {
        bool top = negative(r);
        r = shl64(r, 1u);
        r.x |= shr64(a, 63u - k).x & 1u;
        if (top || !less64(r, b)) {
            r = add64(r, neg64(b));
            q = q | shl64(uvec2(1u, 0u), 63u - k);
        }
    }
    rest = r;
    return q;
}

// Bits of a primitive type; 0 for what is not an integer of at most 64 bits, bool or char.
uint prim_bits(uint prim) {
    if (prim == PRIM_I8 || prim == PRIM_U8) return 8u;
    if (prim == PRIM_I16 || prim == PRIM_U16) return 16u;
    if (prim == PRIM_I32 || prim == PRIM_U32 || prim == PRIM_CHAR) return 32u;
    if (prim == PRIM_ISIZE || prim == PRIM_USIZE) return 8u * C[CTL_POINTER_BYTES];
    if (prim == PRIM_I64 || prim == PRIM_U64 || prim == NONE) return 64u;
    return prim == PRIM_BOOL ? 1u : 0u;
}

bool prim_signed(uint prim) { return prim <= PRIM_ISIZE || prim == NONE; }

// The value cut to the bits of a type and extended again.
uvec2 wrap_to(uvec2 v, uint prim) {
    uint bits = prim_bits(prim);
    if (bits == 0u || bits == 64u) return v;
    uint low = bits == 32u ? v.x : v.x & ((1u << bits) - 1u);
    bool minus = prim_signed(prim) && ((low >> (bits - 1u)) & 1u) != 0u;
    if (!minus) return uvec2(low, 0u);
    return uvec2(bits == 32u ? low : low | ~((1u << bits) - 1u), 0xFFFFFFFFu);
}
