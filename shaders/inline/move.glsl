// Rows at their new places. What a call is replaced by has vregs and slots behind those of the caller.
//@ reads lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc irow.fn irow.at irow.within irow.vreg irow.slot irow.call fn.row fn.rows fn.vreg
//@ reads fn.vregs fn.slot fn.slots
//@ writes ilir.op ilir.ty ilir.dst ilir.a ilir.b ilir.c ilir.loc
//@ consts opt_role
void put(uint at, uint op, uint ty, uint dst, uint a, uint b, uint c, uint loc) {
    set_ilir_op(at, op);
    set_ilir_ty(at, ty);
    set_ilir_dst(at, dst);
    set_ilir_a(at, a);
    set_ilir_b(at, b);
    set_ilir_c(at, c);
    set_ilir_loc(at, loc);
}
// What is added to the numbers of the vregs and slots of a row, and where rows that it names go.
uint add_vreg, add_slot, copied, origin;
uint new_row(uint t) { return copied == 0u ? irow_at(t) : origin + irow_within(t) - irow_within(copied - 1u); }
uint vreg_to(uint v) { return v == NONE ? NONE : v + add_vreg; }
// Column k (dst a b c) with value v of a row with these roles.
uint operand_to(uint roles, uint k, uint v) {
    bool vreg = ((roles >> (2u * k)) & 3u) != 0u, target = k != 0u && ((roles >> (8u + k)) & 1u) != 0u, slot_ = k == 1u && (roles & 4096u) != 0u;
    return vreg ? vreg_to(v) : target ? new_row(v) : slot_ ? v + add_slot : v;
}
