// Rows of the machine, and those ON of its switch.
//@ rows   rrow
//@ reads  srow.seg rrow.at rrow.pre
//@ writes lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc
uint at, origin;
uint BODY = C[CTL_REC_LIR0] + C[CTL_REC_CASES] + 5u;
void write(uint row, uint op, uint ty, uint dst, uint a, uint b, uint c) {
    set_lir_op(row, op);
    set_lir_ty(row, ty);
    set_lir_dst(row, dst);
    set_lir_a(row, a);
    set_lir_b(row, b);
    set_lir_c(row, c);
    set_lir_loc(row, origin);
}
// What one row becomes is put aside and written in one place, so that the text stays short.
const uint ASIDE = 32u;
uvec4 operands[ASIDE];
uint heads[ASIDE], aside;
void put(uint op, uint ty, uint dst, uint a, uint b, uint c) {
    operands[aside & (ASIDE - 1u)] = uvec4(dst, a, b, c);
    heads[aside & (ASIDE - 1u)] = op << 8 | ty;
    aside++;
}
void flush() {
    for (uint k = 0u; k < aside; k++) {
        uvec4 o = operands[k & (ASIDE - 1u)];
        uint head = heads[k & (ASIDE - 1u)];
        write(at, head >> 8, head & 255u, o.x, o.y, o.z, o.w);
        at++;
    }
    aside = 0u;
}
void primary() {}
uint here() { return at + aside; }
uint new_row(uint t) { return BODY + rrow_at(t) + rrow_pre(t); }
void open_case(uint i);
#include "recursion/expand.glsl"
void open_case(uint i) {
    uint end = BODY + C[CTL_REC_ROWS];
    write(SWITCH_ROW + 1u + rrow_case_at(i), LIR_ON, LT_I32, NONE, place(i), 0u, here());
    put(LIR_ARM, LT_VOID, NONE, 0u, end, end);
}
void run(uint i) {
    at = BODY + rrow_at(i);
    origin = lir_loc(i);
    aside = 0u;
    expand(i);
    flush();
}
