// Pieces of prototypes, heads of functions and calls.
//@ reads  lir.dst lir.a lir.b lir.c fn.vregs fn.vreg fn.params fn.slot fn.slots fn.out fn.res0 vreg.ty slot.size slot.align srow.dead
#include "ptx/items.glsl"
void signature(uint f, uint r) {
    add(fn_res0(f) != LT_VOID ? PTX_PROTO_RESULT : PTX_PROTO, r, f, 0u);
    for (uint k = 0u; k < fn_params(f); k++) {
        if (k != 0u) add(PTX_COMMA, r, 0u, 0u);
        add(by_width(vreg_ty(fn_vreg(f) + k), PTX_PARAM32, PTX_PARAM64), r, k, 0u);
    }
}

void function_head(uint r) {
    uint f = lir_a(r);
    signature(f, r);
    add(PTX_FUNC_OPEN, r, fn_vregs(f) + 1u, 0u);
    add(PTX_OUT, r, fn_out(f) + 1u, 0u);
    for (uint k = 0u; k < fn_params(f); k++) {
        uint v = fn_vreg(f) + k;
        add(by_width(vreg_ty(v), PTX_LOAD32, PTX_LOAD64), r, v, k);
    }
    for (uint s = fn_slot(f); s < fn_slot(f) + fn_slots(f); s++) {
        add(PTX_SLOT, r, s, max(slot_align(s), 8u));
        add(PTX_SLOT_SIZE, r, max(slot_size(s), 1u), 0u);
    }
}

// Type of argument k of the call in row r: its ARG stands before the call, after any other call.
uint argument_type(uint r, uint k) {
    uint at = r - 1u;
    while (!(lir_op(at) == LIR_ARG && lir_b(at) == k) && lir_op(at) != LIR_FUNC) at--;
    return lir_op(at) == LIR_ARG ? vreg_ty(lir_a(at)) : LT_I32;
}

void call(uint r) {
    bool pointer = lir_op(r) == LIR_CALL_PTR;
    uint count = lir_b(r);
    add(PTX_CALL_OPEN, r, 0u, 0u);
    for (uint k = 0u; k < count; k++) add(by_width(argument_type(r, k), PTX_PUT32, PTX_PUT64), r, k, 0u);
    bool result = pointer ? lir_dst(r) != NONE : fn_res0(lir_a(r)) != LT_VOID;
    if (pointer) {
        add(result ? PTX_PROTOTYPE_RESULT : PTX_PROTOTYPE, r, 0u, 0u);
        for (uint k = 0u; k < count; k++) {
            if (k != 0u) add(PTX_COMMA, r, 0u, 0u);
            add(by_width(argument_type(r, k), PTX_ANY32, PTX_ANY64), r, 0u, 0u);
        }
        add(result ? PTX_CALLP_RESULT : PTX_CALLP, r, lir_a(r), 0u);
    } else {
        add(result ? PTX_CALL_RESULT : PTX_CALL, r, lir_a(r), 0u);
    }
    arguments(count, r);
    add(pointer ? PTX_CALLP_END : PTX_CALL_END, r, 0u, 0u);
    uint to = lir_dst(r);
    if (to != NONE) add(by_width(vreg_ty(to), PTX_GET0_32, PTX_GET0_64), r, to, 0u);
    to = lir_c(r);
    if (to != NONE) add(by_width(vreg_ty(to), PTX_GET1_32, PTX_GET1_64), r, to, 0u);
    add(PTX_CALL_CLOSE, r, 0u, 0u);
}

void item(uint i) {
    uint kind = item_kind(i);
    if (kind == ITEM_PROTOTYPE) {
        signature(i, NONE);
        add(PTX_PROTO_END, NONE, 0u, 0u);
    } else if (kind == ITEM_ROW && is_call(lir_op(i))) {
        if (lir_op(i) == LIR_FUNC) function_head(i);
        else if (srow_dead(i) == 0u) call(i);
    }
}
