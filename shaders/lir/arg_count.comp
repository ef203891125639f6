// Vregs that each operand of a call takes as an argument.
//@ rows   marg
//@ reads  marg.operand mconst.ty place.ty lay.repr
//@ writes largs.vregs
void run(uint i) {
    uint w = marg_operand(i), id = w & OPERAND_MASK;
    uint t = w == OPERAND_NONE ? NONE : (w >> OPERAND_SHIFT) == OPERAND_CONST ? mconst_ty(id) : place_ty(id);
    uint repr = t < n_lay ? lay_repr(t) : REPR_ZERO;
    set_largs_vregs(i, repr == REPR_PAIR ? 2u : repr == REPR_ZERO ? 0u : 1u);
}
