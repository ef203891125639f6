// What to multiply by to divide by a constant: the quotient of 2^64 (for 64 bits times 2^l - d without a sign, 2^(l-1) with one,
// where l = log2 d rounded up) and d, plus 1. None (0) where both kinds of division are made with 64 bits.
//@ rows   vreg
//@ pick   32
//@ reads  vreg.ty oreg.flags oreg.value
//@ writes oreg.lo oreg.hi
const uint DIVIDES = OREG_DIVIDES_U | OREG_DIVIDES_S;
bool wants(uint i) {
    uint flags = oreg_flags(i);
    return (flags & OREG_IS_CONST) != 0u && (flags & DIVIDES) != 0u;
}
void run(uint i) {
    uint d = oreg_value(i), kinds = oreg_flags(i) & DIVIDES, log = uint(findMSB(d));
    bool wide = vreg_ty(i) == LT_I64 || vreg_ty(i) == LT_PTR;
    bool usable = int(d) > 2 && (d & (d - 1u)) != 0u && !(wide && kinds == DIVIDES);
    uint rest = !wide ? 1u : kinds == OREG_DIVIDES_U ? (2u << log) - d : 1u << log;
    uint lo = 0u, hi = 0u;
    for (uint k = 0u; k < 64u; k++) {
        rest <<= 1;
        bool fits = rest >= d;
        rest -= fits ? d : 0u;
        hi = hi << 1 | lo >> 31;
        lo = lo << 1 | (fits ? 1u : 0u);
    }
    set_oreg_lo(i, usable ? lo + 1u : 0u);
    set_oreg_hi(i, usable ? hi + (lo == NONE ? 1u : 0u) : 0u);
}
