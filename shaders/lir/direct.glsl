// Rows whose value is computed in the vreg of their destination, so that nothing has to be put there.
//@ reads mir.op mir.dest mir.a mconst.kind place.kind place.arg lloc.home local.ty lay.repr

bool is_direct(uint i) {
    uint op = mir_op(i), dest = mir_dest(i), a = mir_a(i);
    bool computes = op == MIR_UNARY || op == MIR_CHECKED_NEG || op == MIR_BINARY || op == MIR_CHECKED_BINARY || op == MIR_CAST
        || op == MIR_DISCRIMINANT || op == MIR_IS_VARIANT || op == MIR_CALL || op == MIR_CALL_PTR
        || (op == MIR_USE && (a >> OPERAND_SHIFT) == OPERAND_CONST && mconst_kind(a & OPERAND_MASK) == MCONST_BITS);
    if (!computes || dest == NONE || place_kind(dest) != PLACE_LOCAL) return false;
    uint l = place_arg(dest);
    return lloc_home(l) == LHOME_VREG && lay_repr(local_ty(l)) == REPR_SCALAR;
}
