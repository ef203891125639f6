// The words x0..x3 of rows of control flow: labels and numbers of other rows (see registry/spirv_templates.py).
//@ rows   lir
//@ reads  svreg.space sbuf.words lir.op lir.a lir.b lir.c srow.region srow.id srow.count srow.seg srow.pieces
//@ writes srow.x0 srow.x1 srow.x2 srow.x3
#include "structure/construct.glsl"
#include "own/place.glsl"
// The variable that a pointer leads into, and its size in words.
uint buffer_of(uint v) { return v == NONE || svreg_space(v) < SPACE_BUFFER ? NONE : uint(findMSB(svreg_space(v))) - 3u; }
uint variable_of(uint b) { return b == NONE ? 0u : C[CTL_SV_BUFFER] + SV_BUFFER_IDS * b + 4u; }
uint first_id(uint i) { return C[CTL_SV_ROW] + srow_id(i); }
void run(uint i) {
    uint op = lir_op(i);
    uint x0 = 0u, x1 = 0u, x2 = 0u, x3 = 0u;
    if (op == LIR_ELSE || op == LIR_ARM) x0 = first_id(srow_region(i));
    else if (op == LIR_SWITCH) {
        uint d = lir_c(i);
        x0 = lir_op(d) == LIR_ARM ? first_id(d) : first_id(i) + SV_ID_JOIN;
        x1 = 251u | (3u + 2u * srow_count(i)) << 16;
    } else if (op == LIR_ON) {
        uint s = srow_seg(i);
        x0 = first_id(lir_c(i));
        x1 = first_id(s);
        x2 = i == s + 1u ? SV_I_ZERO : first_id(i - 1u);
        x3 = i - s;
    }
    else if (is_branch(op)) {
        uint t = lir_b(i), x = nest_of(i);
        x1 = t + 1u;
        if (srow_form(t) != FORM_GUARD && x != NONE)
            x0 = first_id(x) + (x == t && lir_op(t) == LIR_LOOP ? SV_ID_NEXT : SV_ID_OUT);
    } else if (op == LIR_END) {
        uint r = srow_region(i), m = nest_of(r);
        x0 = srow_form(r) == FORM_GUARD ? first_id(srow_x0(r)) : first_id(r);
        if (m != NONE) {
            x1 = first_id(m) + SV_ID_OUT;
            x2 = first_id(m) + SV_ID_NEXT;
            x3 = m;
        }
    } else if (C[CTL_ST_DESC] != 0u && (op == LIR_LOAD || op == LIR_STORE || op >= LIR_COPY && op <= LIR_FILL_N || op == LIR_ATOMIC || op == LIR_ATOMIC_CAS)) {
        uint to = buffer_of(lir_a(i)), from = op == LIR_COPY || op == LIR_COPY_N ? buffer_of(lir_b(i)) : NONE;
        x0 = variable_of(to);
        x1 = variable_of(from);
        x2 = to == NONE ? 0u : sbuf_words(to);
        x3 = from == NONE ? 0u : sbuf_words(from);
    } else if (op == LIR_LOAD || op == LIR_STORE || op == LIR_COPY || op == LIR_FILL) {
        x0 = own_block(lir_a(i));
        x1 = op == LIR_COPY ? own_block(lir_b(i)) : 0u;
    } else if (op == LIR_LOOP && srow_pieces(i) != 0u) {
        x0 = C[CTL_SV_VREG] + 2u * lir_a(i + 1u);
        x1 = C[CTL_SV_VREG] + 2u * lir_b(i + 1u);
    } else if (op == LIR_SLOT_LOAD || op == LIR_SLOT_STORE) {
        x0 = sslot_own(lir_a(i)) != 0u ? slot_block(lir_a(i)) : 0u;
    } else if (op == LIR_BLOCK) return;  // x0 is the branch that guards it
    set_srow_x0(i, x0);
    set_srow_x1(i, x1);
    set_srow_x2(i, x2);
    set_srow_x3(i, x3);
}
