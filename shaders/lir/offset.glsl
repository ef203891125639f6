// Offsets of the parts of composite types, in bytes.
//@ reads ty.kind ty.data ty.arg ty_arg.ty lay.size targ.offset fld.offset def.first_member
uint field_offset(uint t, uint k) {
    uint kind = ty_kind(t);
    return kind == TK_TUPLE ? targ_offset(ty_arg(t) + k) : kind == TK_RANGE ? k * lay_size(ty_arg_ty(ty_arg(t)))
        : kind == TK_ADT ? fld_offset(def_first_member(ty_data(t)) + k) : 0u;
}
