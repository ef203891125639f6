// Values of operands of MIR rows.
//@ reads mir.op mir.ty mir.dest mir.a mir.b mir.c mconst.kind mconst.ty mconst.lo mconst.hi place.kind place.arg place.ty
//@ reads  plocal.state plocal.lo plocal.hi ty.kind ty.data
struct Value {
    uint state;
    uvec2 bits;
    uint ty;
};

// PRIM_* of a type, or NONE where values are not followed.
uint prim_of(uint t) {
    if (t >= TY_I8 && t <= TY_USIZE && t != TY_I128 && t != TY_U128) return t - TY_I8 + PRIM_I8;
    return t == TY_BOOL ? PRIM_BOOL : t == TY_CHAR ? PRIM_CHAR : NONE;
}

Value value_of(uint o) {
    Value v = Value(PV_UNKNOWN, uvec2(0u), NONE);
    uint id = o & OPERAND_MASK, kind = o == OPERAND_NONE ? 3u : o >> OPERAND_SHIFT;
    bool constant = kind == OPERAND_CONST, place = kind < OPERAND_CONST;
    if (constant) {
        v.ty = mconst_ty(id);
        v.state = mconst_kind(id) == MCONST_BITS ? PV_KNOWN : PV_UNKNOWN;
        v.bits = uvec2(mconst_lo(id), mconst_hi(id));
    }
    if (place) {
        v.ty = place_ty(id);
        uint l = place_arg(id);
        if (place_kind(id) == PLACE_LOCAL) {
            v.state = plocal_state(l);
            v.bits = uvec2(plocal_lo(l), plocal_hi(l));
        }
    }
    if (prim_of(v.ty) == NONE) v.state = PV_UNKNOWN;
    return v;
}
