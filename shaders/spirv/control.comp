// The template of each row of control flow.
//@ rows   lir
//@ reads  lir.op lir.ty lir.a lir.b lir.loc sfn.live srow.func srow.region srow.dead srow.out srow.count srow.ends srow.seg srow.pieces
//@ writes srow.template
#include "structure/construct.glsl"
#include "structure/counted.glsl"
#include "spirv/template.glsl"
#include "lib/diag.glsl"
uint construct_bit(uint opener) { return srow_form(opener) == FORM_CONSTRUCT ? 1u : 0u; }
void run(uint i) {
    uint op = lir_op(i), ty = lir_ty(i), variant = 0u, t = NONE;
    if (op != LIR_NOP && op != LIR_FUNC && op != LIR_END && (op < LIR_BLOCK || op > LIR_ARM)) return;
    uint r = srow_region(i);
    bool ends = op == LIR_END || op == LIR_ELSE || op == LIR_ARM;
    bool emitted = op != LIR_NOP && op != LIR_FUNC && (ends ? srow_dead(r) == 0u : srow_dead(i) == 0u);
    // Before the first arm, or the end of a switch without any, stands its head.
    uint reached = srow_dead(i) == 0u && !(ends && lir_op(srow_seg(i)) == LIR_SWITCH) ? 1u : 0u;
    if (srow_pieces(i) != 0u) variant = SV_LOOP_CHUNKED + (lir_op(i + 1u) == LIR_LT_S ? 1u : 0u);
    else if (op == LIR_BLOCK || op == LIR_LOOP) variant = construct_bit(i) + (op == LIR_LOOP && C[CTL_ST_STAYS] != 0u && !counted(i) ? 4u : 0u);
    else if (op == LIR_IF) variant = construct_bit(i) + (lir_op(lir_b(i)) == LIR_ELSE ? 2u : 0u);
    else if (op == LIR_SWITCH) {
        variant = construct_bit(i);
        if (srow_count(i) == 0u) ty = LT_I32;
    } else if (op == LIR_ON && ty == LT_I64) variant = lir_op(i + 1u) == LIR_ON ? 0u : 1u;
    else if (op == LIR_ELSE || op == LIR_ARM) variant = reached;
    else if (is_branch(op)) {
        uint target = lir_b(i);
        variant = srow_form(target) == FORM_GUARD ? 2u : construct_of(target) == nest_of(i) ? 0u : 1u;
    } else if (op == LIR_END) {
        uint o = lir_op(r);
        uint region = o == LIR_FUNC ? REGION_FUNC : o == LIR_IF ? REGION_IF : o == LIR_SWITCH ? REGION_SWITCH
            : srow_form(r) == FORM_GUARD ? REGION_GUARD : REGION_PLAIN;
        uint pass = PASS_NONE;
        if (construct_bit(r) != 0u && srow_out(r) != NONE) pass = lir_op(nest_of(r)) == LIR_LOOP ? PASS_LOOP : PASS_BLOCK;
        variant = (((region * 2u + reached) * 2u + construct_bit(r)) * 3u + pass) * 2u + (srow_ends(i) == 0u ? 1u : 0u);
        if (srow_pieces(r) != 0u) variant = SV_END_CHUNKED + (srow_ends(i) == 0u ? 1u : 0u);
    }
    if (emitted && sfn_live(lir_a(srow_func(i))) != 0u) {
        t = template_at(op, ty, variant);
        if (t == NONE) diag(D_SPIRV_OP, lir_loc(i), lir_loc(i), op);
    }
    set_srow_template(i, t);
}
