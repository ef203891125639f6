// Bytes of rows: single constants, repetitions, tags of enums.
//@ rows   mir
//@ reads  lay.tag def.node def.nth cval.lo cval.hi
#include "lir/image.glsl"
#include "lir/image_offset.glsl"
#include "lir/image_write.glsl"
#include "lir/tag.glsl"
#include "lir/word.glsl"
uint tag_bytes(uint lt) { return lt == LT_I8 ? 1u : lt == LT_I16 ? 2u : lt == LT_I32 ? 4u : 8u; }
void run(uint i) {
    uint l = local_written(i);
    if (l == NONE || limg_root(l) == NONE) return;
    uint op = mir_op(i), a = mir_a(i) & OPERAND_MASK, t = local_ty(l), at = image_place(l), size = lay_size(t), n = 1u, lo = 0u, hi = 0u;
    if (is_known(i)) {
        lo = cval_lo(mir_node(i));
        hi = cval_hi(mir_node(i));
    } else if (op == MIR_AGGREGATE) {
        size = ty_kind(t) == TK_ADT && mir_c(i) != NONE && (lay_tag(t) & LAY_TAG) != LT_VOID ? tag_bytes(lay_tag(t) & LAY_TAG) : 0u;
        if (size != 0u) find_tag(mir_c(i));
        lo = size != 0u ? tag_lo : 0u;
        hi = size != 0u ? tag_hi : 0u;
    } else {
        lo = mconst_lo(a);
        hi = mconst_hi(a);
        if (op == MIR_REPEAT) {
            size = lay_size(ty_arg_ty(ty_arg(t)));
            n = (lo | hi) == 0u ? 0u : repeats(i);
        }
    }
    for (uint k = 0u; k < n; k++) put_bytes(at + k * size, size, lo, hi);
}
