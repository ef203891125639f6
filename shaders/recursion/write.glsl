// Rows of the machine, and those ON of its switch.
//@ rows   rrow
//@ reads  srow.seg rrow.at rrow.pre
#include "lir/set_row.glsl"
uint at, origin;
uint BODY = C[CTL_REC_LIR0] + C[CTL_REC_CASES] + 5u;
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
        set_row(at, head >> 8, head & 255u, o.x, o.y, o.z, o.w, origin);
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
    set_row(SWITCH_ROW + 1u + rrow_case_at(i), LIR_ON, LT_I32, NONE, place(i), 0u, here(), origin);
    put(LIR_ARM, LT_VOID, NONE, 0u, end, end);
}
void run(uint i) {
    at = BODY + rrow_at(i);
    origin = lir_loc(i);
    aside = 0u;
    expand(i);
    flush();
}
