// Regions and branches.
//@ rows   lir
//@ reads  lir.ty lir.b lir.c srow.seg srow.out srow.count mrow.inline mvreg.root mvreg.def mvreg.defs
//@ consts metal_special
#include "metal/items.glsl"
#include "metal/live.glsl"
#include "metal/place.glsl"
#include "metal/condition.glsl"
#include "structure/construct.glsl"
void test(uint r, bool opposite) {
    uint v = mvreg_root(lir_a(r)), d = mvreg_defs(v) == 1u ? mvreg_def(v) : NONE;
    if (d != NONE && mrow_inline(d) != 0u && condition(d, 0u) != NONE) add(condition(d, opposite ? 1u : 0u), d, 0u, 0u);
    else add(opposite ? METAL_FALSE : METAL_TRUE, r, lir_a(r), 0u);
}
// What `leave` is for a branch to opener t.
uint number(uint r, uint t) { return t + 1u - srow_func(r); }
void branch(uint r) {
    uint op = lir_op(r), t = lir_b(r), x = nest_of(r);
    bool guard = srow_form(t) == FORM_GUARD, direct = construct_of(t) == x, again = x == t && lir_op(t) == LIR_LOOP;
    if (op == LIR_BR) {
        // The end of `while (true)` goes to its start by itself.
        if (direct && again && lir_op(r + 1u) == LIR_END && srow_region(r + 1u) == t) return;
        if (!direct) add(METAL_SET_LEAVE, r, number(r, t), 0u);
        add(direct && again ? METAL_CONTINUE : METAL_BREAK, r, 0u, 0u);
        return;
    }
    add(METAL_IF, r, 0u, 0u);
    test(r, guard == (op == LIR_BR_IF));
    add(guard ? METAL_OPEN : !direct ? METAL_LEAVE_IN : again ? METAL_CONTINUE_IN : METAL_BREAK_IN, r, number(r, t), 0u);
}
void arm(uint r) {
    uint s = srow_region(r), ty = lir_ty(s), n = srow_count(s);
    if (lir_op(srow_seg(r)) == LIR_ARM) {
        if (srow_dead(r) == 0u) add(METAL_ARM_BREAK, r, 0u, 0u);
        add(METAL_ARM_END, r, 0u, 0u);
    }
    add(METAL_START, r, 0u, 0u);
    for (uint i = s + 1u; i <= s + n; i++) {
        if (lir_c(i) != r) continue;
        uint low = lir_a(i);
        if (ty == LT_I64) add(METAL_CASE_WIDE, r, low, lir_b(i));
        else add(METAL_CASE, r, ty == LT_I8 ? low & 255u : ty == LT_I16 ? low & 65535u : low, 0u);
    }
    if (lir_c(s) == r) add(METAL_DEFAULT, r, 0u, 0u);
    add(METAL_ARM_OPEN, r, 0u, 0u);
}
void end(uint r) {
    uint o = srow_region(r), op = lir_op(o);
    bool construct = srow_form(o) == FORM_CONSTRUCT, reached = srow_dead(r) == 0u;
    if (op == LIR_FUNC) add(METAL_CLOSE, r, 0u, 0u);
    else if (op == LIR_IF) add(construct ? METAL_INNER_END : METAL_END, r, 0u, 0u);
    else if (op == LIR_SWITCH) {
        if (lir_op(srow_seg(r)) == LIR_ARM) {
            if (reached) add(METAL_ARM_BREAK, r, 0u, 0u);
            add(METAL_ARM_END, r, 0u, 0u);
        }
        add(METAL_END, r, 0u, 0u);
    } else if (op == LIR_LOOP && construct) {
        if (reached) add(METAL_INNER_BREAK, r, 0u, 0u);
        add(METAL_END, r, 0u, 0u);
    } else if (srow_form(o) == FORM_GUARD) add(METAL_END, r, 0u, 0u);
    if (construct && (op == LIR_IF || op == LIR_BLOCK)) add(METAL_DO_END, r, 0u, 0u);
    if (!construct || srow_out(o) == NONE) return;
    // Behind a construct: on to where a branch out of it leads. A BLOCK right around a LOOP, which is one with it, is known by the row before.
    uint m = nest_of(o);
    if (lir_op(m) == LIR_LOOP) add(METAL_PASS_LOOP, r, number(r, m), number(r, m) - 1u);
    else add(METAL_PASS_BLOCK, r, number(r, m), 0u);
}
void item(uint r) {
    uint op = lir_op(r);
    bool construct = srow_form(r) == FORM_CONSTRUCT;
    if (op == LIR_BLOCK && construct) add(METAL_DO, r, 0u, 0u);
    else if (op == LIR_LOOP && construct) add(METAL_WHILE, r, 0u, 0u);
    else if (op == LIR_IF) {
        if (construct) add(METAL_DO, r, 0u, 0u);
        add(construct ? METAL_INNER_IF : METAL_IF, r, 0u, 0u);
        test(r, false);
        add(METAL_OPEN, r, 0u, 0u);
    } else if (op == LIR_ELSE) add(METAL_ELSE, r, 0u, 0u);
    else if (op == LIR_SWITCH) add(METAL_SWITCH, r, 0u, 0u);
    else if (op == LIR_ARM) arm(r);
    else if (op == LIR_END) end(r);
    else if (is_branch(op)) branch(r);
}
void run(uint r) {
    uint op = lir_op(r);
    if (op != LIR_END && (op < LIR_BLOCK || op > LIR_ARM || op == LIR_ON) || !written(r)) return;
    uint at = item_of_row(r);
    open_item(at);
    item(r);
    close_item(at);
}
