// The template of each row that is no control flow, and its sizes.
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc vreg.ty sslot.taken srow.dead srow.func sfn.frame sfn.live sfn.traps
//@ writes srow.template
#include "spirv/template.glsl"
#include "spirv/defer.glsl"
#include "lib/diag.glsl"
uint class_of(uint v) {
    if (v == NONE) return 0u;
    uint ty = vreg_ty(v);
    return ty == LT_F32 ? 2u : ty == LT_I64 ? 3u : ty == LT_F64 ? 4u : 1u;
}
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), variant = 0u;
    if (op == LIR_NOP || op == LIR_FUNC || op == LIR_END || op >= LIR_BLOCK && op <= LIR_ARM) return;
    if (srow_dead(i) != 0u || sfn_live(lir_a(srow_func(i))) == 0u || op == LIR_UNREACHABLE && is_deferred(i - 1u)) {
        set_srow_template(i, NONE);
        return;
    }
    if (op >= LIR_ZEXT && op <= LIR_BITCAST || op == LIR_ATOMIC || op == LIR_FMATH) variant = lir_c(i);
    else if (op == LIR_CALL || op == LIR_CALL_PTR) {
        variant = 5u * class_of(lir_dst(i)) + class_of(lir_c(i));
        if (is_deferred(i)) variant = SV_DEFERRED;
        else if (op == LIR_CALL && sfn_traps(lir_a(i)) == 0u) variant += 25u;
    }
    else if (op == LIR_RET)
        variant = 2u * (5u * class_of(lir_a(i)) + class_of(lir_b(i))) + (sfn_frame(lir_a(srow_func(i))) != 0u ? 1u : 0u);
    else if (op == LIR_COPY) variant = (lir_c(i) & 3u) == 0u && lir_c(i) <= 64u ? lir_c(i) / 4u : 0u;
    else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) variant = sslot_taken(lir_a(i));
    uint t = template_at(op, ty, variant);
    if (t == NONE) diag(D_SPIRV_OP, lir_loc(i), lir_loc(i), op);
    set_srow_template(i, t);
}
