// One round of reachability: what the rows of needed bodies call is needed.
//@ rows   mir
//@ reads  mir.op mir.ty mir.a mir.c lmir.body def.flags def.sym
#include "lir/mark.glsl"
void run(uint i) {
    uint op = mir_op(i);
    if (lbody_live(lmir_body(i)) == 0u) return;
    if (op == MIR_CALL) {
        uint d = mir_a(i);
        if (d == NONE) return;
        if ((def_flags(d) & DEFF_FOREIGN) == 0u) mark(d);
        else if (def_sym(d) == SYM_user_main) mark(C[CTL_LIR_MAIN]);
    } else if (op == MIR_CHECKED_BINARY || op == MIR_CHECKED_NEG) mark_lang(LANG_panic_arith);
    else if (op == MIR_BOUNDS) mark_lang(LANG_panic_bounds);
    else if (op == MIR_RANGE_CHECK) mark_lang(LANG_panic_slice);
    else if (op == MIR_BINARY && mir_c(i) == BINOP_REM) {
        // Kernels do not get arithmetic on f64 by the way.
        if (C[CTL_TARGET] == TARGET_X86_64 || mir_ty(i) == TY_F32) mark_lang(LANG_f32_rem);
        if (C[CTL_TARGET] == TARGET_X86_64 || mir_ty(i) != TY_F32) mark_lang(LANG_f64_rem);
    }
}
