// Constants of literals.
//@ reads lit.v0 lit.v1 lit.v2 tok.kind tok.sym
#include "mir/value.glsl"

// Constant for the literal at token `t`, of type `ty`, negated or not.
uint literal(uint t, uint ty, bool negative) {
    uint k = tok_kind(t), l = tok_sym(t), tk = ty_kind(ty);
    bool word = k == TOK_IDENT, single = tk == TK_FLOAT && ty_data(ty) == 32u;
    bool text = k == TOK_STR || k == TOK_RAW_STR || k == TOK_BYTE_STR || k == TOK_RAW_BYTE_STR;
    uint lo = l == SYM_true ? 1u : 0u, hi = 0u;
    if (!word) {
        lo = single ? lit_v2(l) : lit_v0(l);
        if (!single && (text || tk == TK_FLOAT || k == TOK_INT)) hi = lit_v1(l);
    }
    if (negative && single) {
        lo ^= 0x80000000u;
    } else if (negative && tk == TK_FLOAT) {
        hi ^= 0x80000000u;
    } else if (negative && !text && !word) {
        hi = ~hi + (lo == 0u ? 1u : 0u);
        lo = ~lo + 1u;
    }
    return new_const(text ? MCONST_STR_LIT : MCONST_BITS, ty, lo, hi);
}
