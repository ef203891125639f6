// Pieces of what is no function: head, static data, entry points.
//@ reads  tdata.at dword.word drel.kind drel.target drel.addend kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params
//@ reads  kernel.group kparam.kind kparam.ty kparam.dim kparam.offset
//@ consts ptx_special
#include "ptx/items.glsl"
void clear_state() {
    if (C[CTL_PTX_THREADS] != 0u) add(PTX_STATE_CLEAR, NONE, 0u, 0u);
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
    if (kernel_group(e) != 0u) add(PTX_SHARED, NONE, kernel_group(e), 0u);
    clear_state();
    add(PTX_ENTRY_GUARD, NONE, 0u, 0u);
    for (uint k = 0u; k < count; k++) {
        uint ty = kparam_ty(first + k);
        uint kind = kparam_kind(first + k);
        if (kind == KP_VALUE) {
            add(by_width(ty, PTX_TAKE32, PTX_TAKE64), NONE, k, 0u);
        } else if (kind == KP_WORKGROUP) {
            add(PTX_TAKE_SHARED, NONE, kparam_offset(first + k), 0u);
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

void item(uint i) {
    uint kind = item_kind(i);
    if (kind == ITEM_HEAD) {
        add(PTX_HEAD, NONE, C[CTL_PTX_VERSION] / 10u, C[CTL_PTX_VERSION] % 10u);
        add(PTX_TARGET, NONE, C[CTL_PTX_ARCH], 0u);
        if (C[CTL_PTX_THREADS] != 0u) add(PTX_STATE, NONE, C[CTL_PTX_THREADS], 0u);
    } else if (kind == ITEM_DATA_BEGIN) {
        add(PTX_DATA_BEGIN, NONE, 2u + C[CTL_PTX_DATA] / 8u, 0u);
    } else if (kind == ITEM_PAIR) {
        pair(i);
    } else if (kind == ITEM_DATA_END) {
        add(PTX_DATA_END, NONE, 0u, 0u);
    } else if (kind == ITEM_ENTRY) {
        entry(i);
    } else if (kind == ITEM_INIT) {
        add(PTX_INIT, NONE, 1u, 0u);
        clear_state();
        add(PTX_INIT_CALL, NONE, C[CTL_LIR_ENTRY], 0u);
    }
}
