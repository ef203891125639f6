// Constants of literals.
//@ reads lit.v0 lit.v1 lit.v2 tok.kind tok.sym
#include "mir/value.glsl"

// Constant for the literal at token `t`, of type `ty`, negated or not.
uint literal(uint t, uint ty, bool negative) {
    uint k = tok_kind(t), l = tok_sym(t), tk = ty_kind(ty);
    if (k == TOK_IDENT) return new_const(MCONST_BITS, ty, l == SYM_true ? 1u : 0u, 0u);
    if (tk == TK_FLOAT) {
        uint lo = ty_data(ty) == 32u ? lit_v2(l) : lit_v0(l), hi = ty_data(ty) == 32u ? 0u : lit_v1(l);
        if (negative && ty_data(ty) == 32u) lo ^= 0x80000000u;
        if (negative && ty_data(ty) != 32u) hi ^= 0x80000000u;
        return new_const(MCONST_BITS, ty, lo, hi);
    }
    if (k == TOK_STR || k == TOK_RAW_STR || k == TOK_BYTE_STR || k == TOK_RAW_BYTE_STR)
        return new_const(MCONST_STR_LIT, ty, lit_v0(l), lit_v1(l));
    uint lo = lit_v0(l), hi = k == TOK_INT ? lit_v1(l) : 0u;
    if (negative) {
        hi = ~hi + (lo == 0u ? 1u : 0u);
        lo = ~lo + 1u;
    }
    return new_const(MCONST_BITS, ty, lo, hi);
}
