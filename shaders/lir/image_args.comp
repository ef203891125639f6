// What the operands of aggregates are: constants, or locals that are handed on.
//@ rows   marg
//@ reads  marg.operand limarg.first limarg.row
//@ writes limg.user limg.arg limg.bad
#include "lir/image.glsl"
void run(uint m) {
    uint first = limarg_first(m), i = limarg_row(max(first, 1u) - 1u), w = marg_operand(m);
    if (first == 0u || mir_op(i) != MIR_AGGREGATE || m - mir_a(i) >= mir_b(i)) return;
    uint l = local_written(i), kind = w >> OPERAND_SHIFT, p = w & OPERAND_MASK;
    if (l == NONE) return;
    bool fine = w != OPERAND_NONE && is_bits(w);
    if (w != OPERAND_NONE && kind == OPERAND_MOVE && place_base(p) == NONE && place_kind(p) == PLACE_LOCAL) {
        set_limg_user(place_arg(p), i);
        set_limg_arg(place_arg(p), m - mir_a(i));
        fine = true;
    }
    if (w != OPERAND_NONE && kind == OPERAND_CONST && mconst_kind(p) == MCONST_UNIT) fine = true;
    if (!fine) atomicOr(H[at_limg_bad(l)], 1u);
}
