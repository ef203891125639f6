// The template of each row that is no control flow, and its sizes.
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc vreg.ty sslot.taken svreg.space srow.dead srow.func sfn.live sfn.traps
//@ writes srow.template
#include "spirv/template.glsl"
#include "spirv/defer.glsl"
#include "lib/diag.glsl"
uint class_of(uint v) {
    if (v == NONE) return 0u;
    uint ty = vreg_ty(v);
    return ty == LT_F32 ? 2u : ty == LT_I64 ? 3u : ty == LT_F64 ? 4u : 1u;
}
// Number in SPACES of registry/spirv_memory.py.
uint space_of(uint v) { return svreg_space(v) == SPACE_LOCAL ? 1u : svreg_space(v) == SPACE_BOTH ? 2u : 0u; }
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
    else if (op == LIR_RET) variant = 5u * class_of(lir_a(i)) + class_of(lir_b(i));
    else if (op == LIR_LOAD || op == LIR_STORE) variant = space_of(lir_a(i));
    else if (op == LIR_COPY_N) variant = 3u * space_of(lir_a(i)) + space_of(lir_b(i));
    else if (op == LIR_FILL_N) variant = space_of(lir_a(i));
    else if (op == LIR_COPY || op == LIR_FILL) {
        uint x = space_of(lir_a(i)), y = op == LIR_COPY ? space_of(lir_b(i)) : x, words = lir_c(i) / 4u;
        bool aligned = lir_dst(i) != NONE && lir_dst(i) >= 4u && (lir_c(i) & 3u) == 0u;
        variant = (op == LIR_COPY ? 3u * x + y : x) * (SV_INLINE_WORDS + 1u);
        if (aligned && words <= (x == 2u || y == 2u ? SV_INLINE_BOTH : SV_INLINE_WORDS)) variant += words;
    } else if (op == LIR_SLOT_ADDR) variant = C[CTL_SV_PRIVATE] != 0u ? 1u : 2u;
    else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) variant = sslot_taken(lir_a(i)) == 0u ? 0u : C[CTL_SV_PRIVATE] != 0u ? 1u : 2u;
    uint t = template_at(op, ty, variant);
    // Atomics are for what invocations share.
    if ((op == LIR_ATOMIC || op == LIR_ATOMIC_CAS) && space_of(lir_a(i)) != 0u) t = NONE;
    if (t == NONE) diag(D_SPIRV_OP, lir_loc(i), lir_loc(i), op);
    set_srow_template(i, t);
}
