// Head of the module, functions that it needs, `finish`, and what stands around static data.
//@ reads  arena.word kernel.fn fn.params fn.vreg sfn.live sfn.deferred sfn.traps
//@ grid 1
//@ local 1
#include "metal/items.glsl"
void finish() {
    bool any_ = false;
    for (uint f = 0u; f < n_fn; f++) any_ = any_ || sfn_live(f) != 0u && sfn_traps(f) != 0u;
    if (!any_) return;
    add(METAL_NEWLINE, NONE, 0u, 0u);
    add(METAL_FINISH, NONE, 0u, 0u);
    for (uint f = 0u; f < n_fn; f++) {
        if (sfn_live(f) == 0u || sfn_deferred(f) == 0u) continue;
        add(METAL_FINISH_CASE, NONE, f + 2u, 0u);
        add(METAL_CALL, NONE, f, 0u);
        for (uint k = 0u; k < fn_params(f); k++) 
            add(by_class(vreg_ty(fn_vreg(f) + k), METAL_LATE_UINT, METAL_LATE_ULONG, METAL_LATE_FLOAT), NONE, k, 0u);
        add(METAL_FINISH_BREAK, NONE, 0u, 0u);
    }
    add(METAL_FINISH_END, NONE, 0u, 0u);
}
void main() {
    open_item(0u);
    add(METAL_HEAD, NONE, max(C[CTL_ST_OUT], 1u), 0u);
    close_item(0u);
    uint at = C[CTL_METAL_END];
    open_item(at);
    finish();
    close_item(at);
    // Nothing but the words that are never valid: no data.
    if (n_arena <= 4u) return;
    at += 1u + n_kernel;
    open_item(at);
    add(METAL_DATA, NONE, 0u, 0u);
    close_item(at);
    at += 1u + n_arena / 2u;
    open_item(at);
    add(METAL_DATA_END, NONE, n_arena, 0u);
    close_item(at);
}
