// Final sizes: the places of locals come first, row 0 of `mconst` is the unit value.
//@ grid 1
//@ local 1
//@ reads local.ty gbody.places gbody.consts
//@ counts place mconst
//@ writes mconst.kind mconst.ty mconst.lo mconst.hi mconst.node
//@ writes gbase.mconst gbase.place
void main() {
    // The functions for composite types come last.
    set_gbase_place(0u, n_place + n_local);
    set_gbase_mconst(0u, n_mconst + 1u);
    set_n_place(n_place + n_local + gbody_places(n_gbody - 1u));
    set_n_mconst(n_mconst + 1u + gbody_consts(n_gbody - 1u));
    set_mconst_kind(0u, MCONST_UNIT);
    set_mconst_ty(0u, TY_UNIT);
    set_mconst_lo(0u, 0u);
    set_mconst_hi(0u, 0u);
    set_mconst_node(0u, NONE);
}
