// How deep each row is indented, and which functions need `leave`.
//@ rows   lir
//@ reads  lir.b srow.seg
//@ writes mrow.delta mrow.dedent
//@ writes mrow.leave
//@ racy   mrow.leave
#include "metal/live.glsl"
#include "structure/construct.glsl"
void run(uint i) {
    uint op = lir_op(i), r = srow_region(i);
    int delta = 0;
    uint dedent = 0u;
    bool construct = srow_form(closes(op) ? r : i) == FORM_CONSTRUCT;
    if (written(i)) {
        if (op == LIR_FUNC) delta = 1;
        else if (op == LIR_BLOCK || op == LIR_LOOP) delta = construct ? 1 : 0;
        else if (op == LIR_IF) delta = construct ? 2 : 1;
        else if (op == LIR_ELSE) dedent = 1u;
        else if (op == LIR_ARM) {
            if (lir_op(srow_seg(i)) == LIR_SWITCH) delta = 1;
            else dedent = 1u;
        } else if (op == LIR_END) {
            uint o = lir_op(r);
            if (o == LIR_IF) dedent = construct ? 2u : 1u;
            else if (o == LIR_SWITCH) dedent = lir_op(srow_seg(i)) == LIR_ARM ? 1u : 0u;
            else if (o == LIR_FUNC || construct || srow_form(r) == FORM_GUARD) dedent = 1u;
            delta = -int(dedent);
        } else if (is_branch(op)) {
            uint t = lir_b(i);
            if (srow_form(t) == FORM_GUARD) delta = 1;
            else if (construct_of(t) != nest_of(i)) set_mrow_leave(srow_func(i), 1u);
        }
    }
    set_mrow_delta(i, uint(delta));
    set_mrow_dedent(i, dedent);
}
