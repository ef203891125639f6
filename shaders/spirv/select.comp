// The template of each row that is no control flow, and its sizes.
//@ rows   lir
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c lir.loc vreg.ty sslot.taken svreg.space srow.dead srow.func sfn.live sfn.traps
//@ writes srow.template
#include "spirv/template.glsl"
#include "structure/defer.glsl"
#include "lib/diag.glsl"
uint class_of(uint v) {
    if (v == NONE) return 0u;
    uint ty = vreg_ty(v);
    return ty == LT_F32 ? 2u : ty == LT_I64 ? 3u : ty == LT_F64 ? 4u : 1u;
}
// Number in SPACES of registry/spirv_memory.py.
uint space_of(uint v) {
    uint s = svreg_space(v);
    return s <= SPACE_ARENA ? SV_IN_A : s == SPACE_LOCAL ? SV_IN_L : s == SPACE_GROUP ? SV_IN_W : (s & SPACE_GROUP) == 0u ? SV_IN_B : SV_IN_N;
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
    else if (op == LIR_RET) variant = 5u * class_of(lir_a(i)) + class_of(lir_b(i));
    else if (op == LIR_LOAD || op == LIR_STORE) variant = space_of(lir_a(i));
    else if (op == LIR_COPY_N) variant = SV_SPACES * space_of(lir_a(i)) + space_of(lir_b(i));
    else if (op == LIR_FILL_N) variant = space_of(lir_a(i));
    else if (op == LIR_COPY || op == LIR_FILL) {
        uint x = space_of(lir_a(i)), y = op == LIR_COPY ? space_of(lir_b(i)) : x, words = lir_c(i) / 4u;
        bool aligned = lir_dst(i) != NONE && lir_dst(i) >= 4u && (lir_c(i) & 3u) == 0u;
        variant = (op == LIR_COPY ? SV_SPACES * x + y : x) * (SV_INLINE_WORDS + 2u);
        uint most = max(x, y);
        uint room = most < SV_IN_W ? SV_INLINE_WORDS : most == SV_IN_W ? SV_INLINE_W : most == SV_IN_B ? SV_INLINE_B : 0u;
        if (aligned) variant += min(words, room) == words ? words : SV_INLINE_WORDS + 1u;
    } else if (op == LIR_SLOT_ADDR) variant = C[CTL_ST_PRIVATE] != 0u ? 1u : 2u;
    else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) variant = sslot_taken(lir_a(i)) == 0u ? 0u : C[CTL_ST_PRIVATE] != 0u ? 1u : 2u;
    bool refused = false;
    if (op == LIR_ATOMIC || op == LIR_ATOMIC_CAS) {
        // Atomics are for what invocations share.
        uint x = space_of(lir_a(i));
        if (x == SV_IN_W) variant += op == LIR_ATOMIC ? 16u : 1u;
        refused = x != SV_IN_A && x != SV_IN_W;
    }
    uint t = refused ? NONE : template_at(op, ty, variant);
    if (t == NONE) diag(D_SPIRV_OP, lir_loc(i), lir_loc(i), op);
    uint needs = template_needs(t);
    if (needs != 0u) atomicOr(C[CTL_SV_NEEDS], needs);
    set_srow_template(i, t);
}
