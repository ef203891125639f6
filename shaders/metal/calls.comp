// Heads of functions, calls and returns.
//@ rows   lir
//@ reads  lir.dst lir.b lir.c fn.params fn.res0 fn.slot fn.slots fn.vreg slot.size sslot.taken sfn.traps mrow.leave vreg.ty
#include "metal/items.glsl"
#include "metal/live.glsl"
#include "metal/place.glsl"
#include "structure/candidates.glsl"
#include "structure/defer.glsl"
void function_head(uint r) {
    uint f = lir_a(r);
    add(METAL_NEWLINE, NONE, 0u, 0u);
    head(f);
    for (uint v = fn_vreg(f); v < fn_vreg(f) + fn_params(f); v++)
        add(by_class(vreg_ty(v), METAL_UINT_PARAM, METAL_ULONG_PARAM, METAL_FLOAT_PARAM), NONE, v, 0u);
    add(METAL_FUNC_OPEN, NONE, 0u, 0u);
    for (uint s = fn_slot(f); s < fn_slot(f) + fn_slots(f); s++) 
        if (sslot_taken(s) == 0u && slot_size(s) != 0u) add(METAL_SLOT, NONE, s, (slot_size(s) + 3u) / 4u);
    if (mrow_leave(r) != 0u) add(METAL_LEAVE, NONE, 0u, 0u);
}
// The vreg of argument k of the call in row r: its ARG stands before the call, mostly at its place.
uint argument(uint r, uint k, uint count) {
    uint at = r + k - count;
    if (lir_op(at) == LIR_ARG && lir_b(at) == k) return lir_a(at);
    at = r - 1u;
    while (!(lir_op(at) == LIR_ARG && lir_b(at) == k) && lir_op(at) != LIR_FUNC) at--;
    return lir_a(at);
}
void arguments(uint r) {
    uint count = lir_b(r);
    for (uint k = 0u; k < count; k++) add(METAL_VALUE, NONE, argument(r, k, count), 0u);
    add(METAL_CALL_END, r, 0u, 0u);
}
bool gives(uint r) { return fn_res0(lir_a(srow_func(r))) != LT_VOID; }
void leave_if_ended(uint r) { add(gives(r) ? METAL_ENDED_ZERO : METAL_ENDED, r, 0u, 0u); }
void leave(uint r) { add(gives(r) ? METAL_RETURN_ZERO : METAL_RETURN, r, 0u, 0u); }
// One call of function f, with its results.
void call(uint r, uint f, bool check) {
    if (lir_dst(r) != NONE) add(METAL_ASSIGN, r, lir_dst(r), 0u);
    add(METAL_CALL, r, f, 0u);
    arguments(r);
    if (check) leave_if_ended(r);
    uint second = lir_c(r);
    if (second != NONE) add(by_class(vreg_ty(second), METAL_TAKE_UINT, METAL_TAKE_ULONG, METAL_TAKE_FLOAT), r, second, 0u);
}

void item(uint r) {
    uint op = lir_op(r);
    if (op == LIR_FUNC) function_head(r);
    else if (op == LIR_CALL) {
        bool later = is_deferred(r);
        add(METAL_START, r, 0u, 0u);
        if (!later) {
            call(r, lir_a(r), sfn_traps(lir_a(r)) != 0u);
            return;
        }
        add(METAL_LATER, r, lir_a(r), 0u);
        arguments(r);
        leave(r);
    } else if (op == LIR_CALL_PTR) {
        add(METAL_POINTER, r, 0u, 0u);
        for (uint f = 0u; f < n_fn; f++) {
            if (!candidate(r, f)) continue;
            add(METAL_POINTER_CASE, r, f + 1u, 0u);
            call(r, f, false);
            add(METAL_POINTER_BREAK, r, 0u, 0u);
        }
        add(METAL_POINTER_END, r, 0u, 0u);
        leave_if_ended(r);
    } else if (op == LIR_RET) {
        uint second = lir_b(r);
        if (second != NONE) add(vreg_ty(second) == LT_F32 ? METAL_SECOND_FLOAT : METAL_SECOND, r, second, 0u);
        bool last = lir_op(r + 1u) == LIR_END && lir_op(lir_b(r + 1u)) == LIR_FUNC;
        if (lir_a(r) != NONE) add(METAL_RETURN_VALUE, r, lir_a(r), 0u);
        else if (!last || gives(r)) leave(r);
    } else if (op == LIR_TRAP) {
        add(METAL_ENDS, r, 0u, 0u);
        leave(r);
    } else if (op == LIR_UNREACHABLE && !is_deferred(r - 1u)) leave(r);
}
void run(uint r) {
    if (!live(r)) return;
    uint op = lir_op(r);
    if (op != LIR_FUNC && op != LIR_CALL && op != LIR_CALL_PTR && op != LIR_RET && op != LIR_TRAP && op != LIR_UNREACHABLE) return;
    uint at = item_of_row(r);
    open_item(at);
    item(r);
    close_item(at);
}
