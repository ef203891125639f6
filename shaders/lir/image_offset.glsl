// Where an operand of an aggregate is in it.
//@ reads limg.arg place.ty targ.offset fld.offset def.first_member marg.operand mconst.ty
uint operand_type(uint w) { return (w >> OPERAND_SHIFT) == OPERAND_CONST ? mconst_ty(w & OPERAND_MASK) : place_ty(w & OPERAND_MASK); }
uint operand_offset(uint i, uint k) {
    uint t = place_ty(mir_dest(i)), kind = ty_kind(t), c = mir_c(i);
    if (kind == TK_ARRAY) return k * lay_size(ty_arg_ty(ty_arg(t)));
    if (kind == TK_TUPLE) return targ_offset(ty_arg(t) + k);
    if (kind == TK_RANGE) return k * lay_size(ty_arg_ty(ty_arg(t)));
    return kind == TK_ADT ? fld_offset(def_first_member(c != NONE ? c : ty_data(t)) + k) : 0u;
}
