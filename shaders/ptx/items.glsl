// Pieces of an item of the module. The pass that pastes this defines add(template, row, x, y).
//@ reads  lir.op lir.ty lir.dst lir.a lir.b lir.c tlast.row fn.row fn.vregs fn.vreg fn.params fn.slot fn.slots fn.out fn.res0 vreg.ty slot.size slot.align data.word data.section tdata.at dword.word tpair.rel drel.kind drel.target drel.addend kernel.fn kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params kparam.kind kparam.ty kparam.dim
//@ consts ptx_row ptx_special
bool wide(uint ty) { return ty == LT_I64 || ty == LT_PTR || ty == LT_F64; }
uint by_width(uint ty, uint narrow, uint wide_one) { return wide(ty) ? wide_one : narrow; }

// The label that a branch out of (or back to) the region of an opener goes to.
uint target(uint opener) {
    uint op = lir_op(opener);
    if (op == LIR_LOOP) return opener;
    uint end = lir_b(opener);
    return op == LIR_IF && lir_op(end) == LIR_ELSE ? lir_b(end) : end;
}

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

void arguments(uint count, uint r) {
    for (uint k = 0u; k < count; k++) {
        if (k != 0u) add(PTX_COMMA, r, 0u, 0u);
        add(PTX_ARGUMENT, r, k, 0u);
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

void result(uint r) {
    uint v = lir_a(r);
    if (v != NONE) add(by_width(vreg_ty(v), PTX_RET0_32, PTX_RET0_64), r, v, 0u);
    v = lir_b(r);
    if (v != NONE) add(by_width(vreg_ty(v), PTX_RET1_32, PTX_RET1_64), r, v, 0u);
    add(PTX_RET, r, 0u, 0u);
}

void on(uint r) {
    uint s = tlast_row(r);
    uint ty = lir_ty(s);
    uint t = ty == LT_I8 ? PTX_ON8 : ty == LT_I16 ? PTX_ON16 : wide(ty) ? PTX_ON64 : PTX_ON32;
    add(t, r, lir_a(s), lir_c(r));
    if (lir_op(r + 1u) != LIR_ON) add(PTX_BRA, r, lir_c(s), 0u);
}

void plain(uint r) {
    uint op = lir_op(r);
    uint ty = lir_ty(r);
    uint x = 0u;
    uint variant = 0u;
    uint t = NONE;
    if (op == LIR_SHL || op == LIR_SHR_S || op == LIR_SHR_U || op == LIR_ROTL || op == LIR_ROTR) variant = vreg_ty(lir_b(r));
    else if (op >= LIR_ZEXT && op <= LIR_F_TO_F) variant = lir_c(r);
    else if (op == LIR_DATA_ADDR) x = tdata_at(lir_a(r));
    if (op == LIR_FMATH) t = k_ptx_special((ty == LT_F64 ? 64u : 0u) + (lir_c(r) & 63u));
    else if (op == LIR_ATOMIC) t = k_ptx_special(128u + (lir_c(r) & 63u));
    else t = k_ptx_row((op * 8u + ty) * 8u + (variant & 7u));
    if (t == NONE) unsupported(r);
    else add(t, r, x, 0u);
}

void row(uint r) {
    uint op = lir_op(r);
    if (op == LIR_FUNC) function_head(r);
    else if (op == LIR_END) {
        bool function = lir_op(lir_b(r)) == LIR_FUNC;
        add(function ? PTX_FUNC_END : PTX_LABEL, r, r, 0u);
    } else if (op == LIR_LOOP) add(PTX_LABEL, r, r, 0u);
    else if (op == LIR_BLOCK) return;
    else if (op == LIR_IF) add(PTX_IF, r, lir_b(r), 0u);
    else if (op == LIR_ELSE || op == LIR_ARM) {
        add(PTX_BRA, r, lir_b(r), 0u);
        add(PTX_LABEL, r, r, 0u);
    } else if (op == LIR_BR) add(PTX_BRA, r, target(lir_b(r)), 0u);
    else if (op == LIR_BR_IF || op == LIR_BR_UNLESS) add(op == LIR_BR_IF ? PTX_BR_IF : PTX_BR_UNLESS, r, target(lir_b(r)), 0u);
    else if (op == LIR_SWITCH) {
        if (lir_op(r + 1u) != LIR_ON) add(PTX_BRA, r, lir_c(r), 0u);
    } else if (op == LIR_ON) on(r);
    else if (op == LIR_RET) result(r);
    else if (op == LIR_CALL || op == LIR_CALL_PTR) call(r);
    else plain(r);
}

void entry(uint e) {
    uint first = kernel_param(e);
    uint count = kernel_params(e);
    add(PTX_ENTRY, NONE, e, 0u);
    bool comma = false;
    for (uint k = 0u; k < count; k++) {
        if (kparam_kind(first + k) != KP_VALUE) continue;
        if (comma) add(PTX_COMMA, NONE, 0u, 0u);
        comma = true;
        add(by_width(kparam_ty(first + k), PTX_PARAM32, PTX_PARAM64), NONE, k, 0u);
    }
    add(PTX_ENTRY_GROUP, NONE, kernel_local_x(e), 0u);
    add(PTX_ENTRY_GROUP_END, NONE, kernel_local_y(e), kernel_local_z(e));
    add(PTX_ENTRY_OPEN, NONE, 1u, 0u);
    add(PTX_ENTRY_GUARD, NONE, 0u, 0u);
    for (uint k = 0u; k < count; k++) {
        uint ty = kparam_ty(first + k);
        uint kind = kparam_kind(first + k);
        if (kind == KP_VALUE) {
            add(by_width(ty, PTX_TAKE32, PTX_TAKE64), NONE, k, 0u);
        } else {
            add(k_ptx_special(192u + (kind - KP_GLOBAL_ID) * 4u + (kparam_dim(first + k) & 3u)), NONE, 0u, 0u);
            if (wide(ty)) add(PTX_WIDEN, NONE, 0u, 0u);
        }
        add(by_width(ty, PTX_PASS32, PTX_PASS64), NONE, k, 0u);
    }
    add(PTX_CALL, NONE, kernel_fn(e), 0u);
    arguments(count, NONE);
    add(PTX_CALL_END, NONE, 0u, 0u);
    add(PTX_CALL_CLOSE, NONE, 0u, 0u);
    add(PTX_ENTRY_END, NONE, 0u, 0u);
}

void pair(uint p) {
    uint r = tpair_rel(p);
    if (r == NONE) add(PTX_DATA_PAIR, NONE, dword_word(2u * p), dword_word(2u * p + 1u));
    else if (drel_kind(r) == REL_FN) add(PTX_DATA_FN, NONE, drel_target(r), 0u);
    else add(PTX_DATA_DATUM, NONE, tdata_at(drel_target(r)) + drel_addend(r), 0u);
}

// Items in order: head, prototypes, data (begin, pairs, end), rows, entry points, `rustg_init`.
void item(uint i) {
    if (i == 0u) {
        add(PTX_HEAD, NONE, C[CTL_PTX_VERSION] / 10u, C[CTL_PTX_VERSION] % 10u);
        add(PTX_TARGET, NONE, C[CTL_PTX_ARCH], 0u);
        return;
    }
    i -= 1u;
    if (i < n_fn) {
        signature(i, NONE);
        add(PTX_PROTO_END, NONE, 0u, 0u);
        return;
    }
    i -= n_fn;
    if (i == 0u) {
        add(PTX_DATA_BEGIN, NONE, 2u + C[CTL_PTX_DATA] / 8u, 0u);
        return;
    }
    i -= 1u;
    if (i < n_tpair) pair(i);
    else if (i == n_tpair) add(PTX_DATA_END, NONE, 0u, 0u);
    else if (i - n_tpair - 1u < n_lir) row(i - n_tpair - 1u);
    else if (i - n_tpair - 1u - n_lir < n_kernel) entry(i - n_tpair - 1u - n_lir);
    else add(PTX_INIT, NONE, 1u, C[CTL_LIR_ENTRY]);
}
