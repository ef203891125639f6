// A whole row of LIR.
//@ writes lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc
void set_row(uint row, uint op, uint ty, uint dst, uint a, uint b, uint c, uint loc) {
    set_lir_op(row, op);
    set_lir_ty(row, ty);
    set_lir_dst(row, dst);
    set_lir_a(row, a);
    set_lir_b(row, b);
    set_lir_c(row, c);
    set_lir_loc(row, loc);
}
