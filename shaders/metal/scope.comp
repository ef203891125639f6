// Vregs that are read outside of the braces in which they are assigned are declared at the head of their function.
//@ rows   lir
//@ reads  lir.dst lir.b lir.c srow.seg srow.end mvreg.defs mvreg.def mvreg.root
//@ writes mvreg.wide
//@ racy   mvreg.wide
//@ consts metal_operands
#include "metal/live.glsl"
void look(uint bits, uint v, uint i) {
    if (v == NONE || (bits & 1u) == 0u) return;
    v = mvreg_root(v);
    uint d = mvreg_def(v);
    if (d == NONE || mvreg_defs(v) != 1u) return;
    if (i <= d || i >= srow_end(srow_seg(d))) set_mvreg_wide(v, 1u);
}
void inside(uint v) { if (v != NONE) set_mvreg_wide(v, 1u); }
void run(uint i) {
    if (!live(i)) return;
    uint op = lir_op(i), bits = k_metal_operands(op);
    look(bits, lir_dst(i), i);
    look(bits >> 1, lir_a(i), i);
    look(bits >> 2, lir_b(i), i);
    look(bits >> 3, lir_c(i), i);
    // These assign inside of braces of their own.
    if (op == LIR_CALL_PTR) {
        inside(lir_dst(i));
        inside(lir_c(i));
    } else if (op >= LIR_ADD_OV_S && op <= LIR_MUL_OV_U && mvreg_defs(lir_c(i)) != 1u) inside(lir_dst(i));
}
