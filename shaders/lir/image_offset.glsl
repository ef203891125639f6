// Where an operand of an aggregate is in it.
//@ reads mir.dest mir.c place.ty mconst.ty
#include "lir/offset.glsl"
uint operand_type(uint w) { return (w >> OPERAND_SHIFT) == OPERAND_CONST ? mconst_ty(w & OPERAND_MASK) : place_ty(w & OPERAND_MASK); }
uint operand_offset(uint i, uint k) {
    uint t = place_ty(mir_dest(i)), kind = ty_kind(t), c = mir_c(i);
    if (kind == TK_ARRAY) return k * lay_size(ty_arg_ty(ty_arg(t)));
    return kind == TK_ADT && c != NONE ? fld_offset(def_first_member(c) + k) : field_offset(t, k);
}
