// Bytes of the constants that aggregates are made of.
//@ rows   marg
//@ reads  marg.operand limarg.first limarg.row
#include "lir/image.glsl"
#include "lir/image_offset.glsl"
#include "lir/image_write.glsl"
void run(uint m) {
    uint first = limarg_first(m), i = limarg_row(max(first, 1u) - 1u), w = marg_operand(m);
    if (first == 0u || mir_op(i) != MIR_AGGREGATE || m - mir_a(i) >= mir_b(i) || w == OPERAND_NONE || !is_bits(w)) return;
    uint l = local_written(i);
    if (l == NONE || limg_root(l) == NONE) return;
    put_bytes(image_place(l) + operand_offset(i, m - mir_a(i)), lay_size(operand_type(w)), mconst_lo(w & OPERAND_MASK), mconst_hi(w & OPERAND_MASK));
}
