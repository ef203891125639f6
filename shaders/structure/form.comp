// How each opener is emitted.
//@ rows   lir
//@ reads  lir.op lir.b srow.target srow.count
//@ writes srow.form srow.out
#include "structure/alias.glsl"
void run(uint i) {
    uint op = lir_op(i);
    set_srow_out(i, NONE);
    uint form = FORM_NONE;
    if (op == LIR_BLOCK || op == LIR_LOOP || op == LIR_IF || op == LIR_SWITCH) {
        uint target = srow_target(i);
        if (target != 0u) {
            form = FORM_CONSTRUCT;
            if (alias(i)) form = FORM_ALIAS;
            else if (op == LIR_BLOCK && target == 1u && srow_count(i) == 1u) form = FORM_GUARD;
        }
    }
    // As in C, a branch out of a SWITCH leaves it first.
    if (op == LIR_SWITCH && C[CTL_ST_SWITCHES] != 0u) form = FORM_CONSTRUCT;
    set_srow_form(i, form);
}
