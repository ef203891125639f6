// Values that are known when they are compiled, as bytes of static data: how operands and rows say them.
//@ reads mir.op mir.node mir.dest mir.a mir.b mir.c lmir.body body.flags place.kind place.base place.arg place.ty mconst.kind mconst.lo mconst.hi
//@ reads node.kind local.ty lay.repr lay.size ty.kind ty.data ty.arg ty_arg.ty cval.state
// The local that a row writes as a whole, or NONE.
uint local_written(uint i) {
    uint dest = mir_dest(i);
    return dest == NONE || place_base(dest) != NONE || place_kind(dest) != PLACE_LOCAL ? NONE : place_arg(dest);
}
bool is_bits(uint w) { return (w >> OPERAND_SHIFT) == OPERAND_CONST && mconst_kind(w & OPERAND_MASK) == MCONST_BITS; }
// Whether the constant evaluator knows what a row of a constant's body computes.
bool is_known(uint i) {
    uint n = mir_node(i), l = local_written(i);
    return n < n_node && (body_flags(lmir_body(i)) & (BODY_CONST | BODY_STATIC)) != 0u && cval_state(n) == CVAL_KNOWN && l != NONE
        && lay_repr(local_ty(l)) == REPR_SCALAR;
}
// Elements of a repetition, which is written by one thread.
uint repeats(uint i) {
    uint l = local_written(i), t = l == NONE ? NONE : local_ty(l);
    return t != NONE && ty_kind(t) == TK_ARRAY ? ty_data(t) : 0u;
}
// Whether a row makes its value of nothing but constants and locals.
bool is_made(uint i) {
    uint op = mir_op(i), a = mir_a(i);
    if (local_written(i) == NONE) return false;
    bool zero = is_bits(a) && (mconst_lo(a & OPERAND_MASK) | mconst_hi(a & OPERAND_MASK)) == 0u;
    return is_known(i) || op == MIR_AGGREGATE || op == MIR_USE && is_bits(a) || op == MIR_REPEAT && is_bits(a) && (zero || repeats(i) <= 4096u);
}
