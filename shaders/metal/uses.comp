// Rows that read and write each vreg.
//@ rows   lir
//@ reads  lir.dst lir.b lir.c
//@ writes mvreg.defs mvreg.uses
//@ writes mvreg.def
//@ racy   mvreg.def
//@ consts metal_operands
#include "metal/live.glsl"
void touch(uint bits, uint v, uint i) {
    if (v == NONE) return;
    if ((bits & 1u) != 0u) atomicAdd(H[at_mvreg_uses(v)], 1u);
    if ((bits & 16u) != 0u) {
        atomicAdd(H[at_mvreg_defs(v)], 1u);
        // Of several rows any will do: only a vreg with one of them is asked for it.
        set_mvreg_def(v, i);
    }
}
void run(uint i) {
    if (!live(i)) return;
    uint bits = k_metal_operands(lir_op(i));
    if (bits == 0u) return;
    touch(bits, lir_dst(i), i);
    touch(bits >> 1, lir_a(i), i);
    touch(bits >> 2, lir_b(i), i);
    touch(bits >> 3, lir_c(i), i);
}
