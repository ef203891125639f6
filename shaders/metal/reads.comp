// Rows that read each vreg or a copy of it.
//@ rows   lir
//@ reads  lir.dst lir.b lir.c mvreg.root
//@ writes mvreg.reads mvreg.reader
//@ racy   mvreg.reader
//@ consts metal_operands
#include "metal/live.glsl"
void read(uint bits, uint v, uint i) {
    if (v == NONE || (bits & 1u) == 0u) return;
    v = mvreg_root(v);
    atomicAdd(H[at_mvreg_reads(v)], 1u);
    // Of several rows any will do: only a vreg with one of them is asked for it.
    set_mvreg_reader(v, i);
}
void run(uint i) {
    if (!live(i)) return;
    uint bits = k_metal_operands(lir_op(i)), d = lir_dst(i);
    if ((bits & 16u) != 0u && d != NONE && mvreg_root(d) != d) return;
    read(bits, d, i);
    read(bits >> 1, lir_a(i), i);
    read(bits >> 2, lir_b(i), i);
    read(bits >> 3, lir_c(i), i);
}
