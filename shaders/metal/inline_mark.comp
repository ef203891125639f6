// Rows whose value may stand in the row that reads it: nothing else reads it, in the same braces, and it has no name.
//@ rows   lir
//@ reads  lir.ty lir.dst lir.b lir.c srow.seg mvreg.defs mvreg.def mvreg.wide mvreg.len mvreg.root mvreg.reads mvreg.reader
//@ writes mrow.expr mrow.height
//@ consts metal_operands metal_expr
#include "metal/live.glsl"
#include "metal/variant.glsl"
// Rows that read an operand more than once in their text.
bool repeats(uint u) {
    uint op = lir_op(u);
    if (op == LIR_ARG) {
        while (lir_op(u) == LIR_ARG) u++;
        op = lir_op(u);
    }
    return op == LIR_CALL_PTR || op >= LIR_ADD_OV_S && op <= LIR_MUL_OV_U;
}
void run(uint i) {
    set_mrow_height(i, 0u);
    set_mrow_expr(i, NONE);
    uint op = lir_op(i);
    if ((k_metal_operands(op) & 16u) == 0u || !live(i)) return;
    uint t = k_metal_expr((op * 8u + lir_ty(i)) * 16u + (plain_variant(i) & 15u)), v = lir_dst(i);
    if (t == NONE || v == NONE || mvreg_root(v) != v || mvreg_defs(v) != 1u || mvreg_def(v) != i || mvreg_wide(v) != 0u || mvreg_len(v) != 0u) return;
    uint u = mvreg_reader(v);
    if (mvreg_reads(v) != 1u || u == NONE || u <= i || srow_seg(u) != srow_seg(i) || repeats(u)) return;
    set_mrow_expr(i, t);
}
