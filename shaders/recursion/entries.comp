// What stands for each part outside of the machine: a function with the stack as a slot, which puts the arguments into the
// first frame and takes the results from there.
//@ rows   rfn
//@ reads  rfn.member rfn.rank rfn.vreg rfn.row rfn.own_at
//@ writes slot.size slot.align slot.fn slot.at fn.at
#include "recursion/function.glsl"
void run(uint f) {
    if (rfn_member(f) == 0u) return;
    uint g = C[CTL_REC_FN0] + REC_FUNCTIONS + rfn_rank(f), params = fn_params(f), slot_ = C[CTL_REC_SLOT0] + rfn_rank(f);
    uint v = C[CTL_REC_VREG0] + REC_VREGS + C[CTL_REC_PART_VREGS] + REC_FULL_VREGS + rfn_own_at(f), w = v + params;
    uint row = C[CTL_REC_LIR0] + C[CTL_REC_INNER] + REC_FULL_ROWS + rfn_row(f), rows = params + REC_ENTRY_ROWS;
    uint res0 = fn_res0(f), res1 = fn_res1(f), stack = C[CTL_REC_STACK];
    if (stack == 0u) stack = C[CTL_ST_DESC] != 0u ? REC_STACK_DESC : REC_STACK_DEFAULT;
    for (uint k = 0u; k < params + REC_ENTRY_VREGS; k++) {
        uint own = k - params, ty = own < 2u ? LT_I32 : own < 4u ? LT_PTR : own == 4u ? res0 : res1;
        if (k < params) ty = vreg_ty(fn_vreg(f) + k);
        vreg(v + k, ty == LT_VOID ? LT_I32 : ty, g);
        if (k < params) set_vreg_home(v + k, vreg_home(fn_vreg(f) + k));
    }
    // Arguments of a call are written before the callee finds that it has no room.
    set_slot_size(slot_, stack + 8u * C[CTL_REC_ROOM] + 32u);
    set_slot_align(slot_, 16u);
    set_slot_fn(slot_, g);
    set_slot_at(slot_, 0u);
    // For `structure/provenance`: what parameters are in the machine.
    set_fn_at(g, C[CTL_REC_VREG0] + REC_VREGS + rfn_vreg(f));
    function(g, row, rows, v, params + REC_ENTRY_VREGS, params, 3u, f);
    set_fn_slot(g, slot_);
    set_fn_slots(g, 1u);
    set_fn_res0(g, res0);
    set_fn_res1(g, res1);
    set_fn_def(g, fn_def(f));
    at = row;
    origin = lir_loc(fn_row(f));
    put(LIR_FUNC, LT_VOID, NONE, g, row + rows - 1u, 0u);
    for (uint k = 0u; k < params; k++) put(LIR_SLOT_STORE, vreg_ty(fn_vreg(f) + k), NONE, slot_, v + k, REC_PARAMS + 8u * k);
    put(LIR_CONST, LT_I32, w, 0u, 0u, 0u);
    put(LIR_SLOT_STORE, LT_I32, NONE, slot_, w, 0u);
    put(LIR_CONST, LT_I32, w + 1u, g + 1u, 0u, 0u);
    put(LIR_SLOT_ADDR, LT_PTR, w + 2u, slot_, 0u, 0u);
    put(LIR_OFFSET, LT_PTR, w + 3u, w + 2u, 0u, stack);
    for (uint k = 0u; k < 3u; k++) put(LIR_ARG, k == 0u ? LT_I32 : LT_PTR, NONE, w + 1u + k, k, 0u);
    put(LIR_CALL, LT_VOID, NONE, C[CTL_REC_FN0] + 1u, 3u, NONE);
    for (uint k = 0u; k < 2u; k++) {
        uint ty = k == 0u ? res0 : res1;
        if (ty == LT_VOID) put(LIR_NOP, LT_VOID, NONE, 0u, 0u, 0u);
        else put(LIR_SLOT_LOAD, ty, w + 4u + k, slot_, 0u, REC_PARAMS + 8u * k);
    }
    put(LIR_RET, LT_VOID, NONE, res0 == LT_VOID ? NONE : w + 4u, res1 == LT_VOID ? NONE : w + 5u, 0u);
    put(LIR_END, LT_VOID, NONE, 0u, row, 0u);
}
