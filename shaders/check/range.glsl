// Ranges of integer types, as numbers whose order is unsigned.
//@ reads ty.kind ty.data
bool signed_(uint t) { return ty_kind(t) == TK_INT && (ty_data(t) & TY_SIGNED) != 0u; }
// Flips the sign bit of signed values, so that order is unsigned.
uvec2 biased(uint t, uvec2 v) { return uvec2(v.x, v.y ^ (signed_(t) ? 0x80000000u : 0u)); }
uvec2 type_high(uint t) {
    uint k = ty_kind(t), data = ty_data(t), bits = data & 0xFFu;
    bool negative = k == TK_INT && (data & TY_SIGNED) != 0u;
    if (negative) bits--;
    uvec2 high = uvec2(NONE, 0u);
    if (bits < 32u) high.x = (1u << bits) - 1u;
    if (bits > 32u) high.y = bits == 63u ? 0x7FFFFFFFu : NONE;
    if (negative) high.y |= 0x80000000u;
    if (k == TK_BOOL) high = uvec2(1u, 0u);
    if (k == TK_CHAR) high = uvec2(0x10FFFFu, 0u);
    return high;
}
// From the highest value, which of signed types lies above the sign bit.
uvec2 type_low(uint t, uvec2 high) { return mix(uvec2(0u), ~high, bvec2(signed_(t))); }
