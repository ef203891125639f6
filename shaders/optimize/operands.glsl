// The vregs of a row: H[operand_at(i, k)] is column k of dst a b c.
//@ reads  lir.op lir.dst lir.a lir.b lir.c vreg.ty
//@ consts opt_role
uint operand_at(uint i, uint k) { return at_lir_dst(i) + k * cap_lir; }
uint role_of(uint roles, uint k) { return (roles >> (2u * k)) & 3u; }
