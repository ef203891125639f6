// Entry points.
//@ rows   kernel
//@ reads  kernel.fn kernel.local_x kernel.local_y kernel.local_z kernel.param kernel.params kparam.kind kparam.ty kparam.offset kparam.dim sfn.traps
//@ consts metal_id
#include "metal/items.glsl"
void run(uint e) {
    if (C[CTL_KERNEL_MAIN] != NONE && C[CTL_KERNEL_MAIN] != e) return;
    uint at = C[CTL_METAL_END] + 1u + e;
    open_item(at);
    add(METAL_ENTRY, NONE, 0u, 0u);
    add(METAL_ENTRY_Y, NONE, kernel_local_x(e), kernel_local_y(e));
    add(METAL_ENTRY_NAME, NONE, e, kernel_local_z(e));
    uint stack = C[CTL_ST_PRIVATE] != 0u ? max(C[CTL_ST_STACK_WORDS], 1u) : 1u, group = C[CTL_ST_GROUP_WORDS];
    add(METAL_ENTRY_STACK, NONE, stack, 0u);
    if (group != 0u) add(METAL_ENTRY_GROUP, NONE, group, 0u);
    add(METAL_ENTRY_BEGIN, NONE, 0u, 0u);
    add(METAL_ENTRY_SIZE, NONE, kernel_local_x(e), kernel_local_y(e));
    add(METAL_ENTRY_STARTED, NONE, stack, kernel_local_z(e));
    add(group != 0u ? METAL_ENTRY_SHARED : METAL_ENTRY_ALONE, NONE, group, 0u);
    add(METAL_ENTRY_GUARD, NONE, 0u, 0u);
    add(METAL_CALL, NONE, kernel_fn(e), 0u);
    for (uint p = kernel_param(e); p < kernel_param(e) + kernel_params(e); p++) {
        uint kind = kparam_kind(p), word = IO_PARAMS + kparam_offset(p) / 4u;
        if (kind == KP_VALUE) add(by_class(kparam_ty(p), METAL_TAKE_WORD, METAL_TAKE_LONG, METAL_TAKE_REAL), NONE, word, word + 1u);
        else if (kind == KP_WORKGROUP) add(METAL_TAKE_SHARED, NONE, kparam_offset(p), 0u);
        else add(k_metal_id(4u * (kind - KP_GLOBAL_ID) + (kparam_dim(p) & 3u)), NONE, 0u, 0u);
    }
    add(METAL_CALL_END, NONE, 0u, 0u);
    if (sfn_traps(kernel_fn(e)) != 0u) add(METAL_ENTRY_FINISH, NONE, 0u, 0u);
    add(METAL_ENTRY_END, NONE, 0u, 0u);
    close_item(at);
}
