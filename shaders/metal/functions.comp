// Prototypes, and for functions that do not return what puts their call off.
//@ rows   fn
//@ reads  sfn.live sfn.deferred fn.params fn.vreg
#include "metal/items.glsl"
void run(uint f) {
    uint at = 1u + METAL_HELPERS + f;
    open_item(at);
    if (sfn_live(f) != 0u) {
        uint n = fn_params(f);
        head(f);
        for (uint k = 0u; k < n; k++) add(by_class(vreg_ty(fn_vreg(f) + k), METAL_UINT_PARAM, METAL_ULONG_PARAM, METAL_FLOAT_PARAM), NONE, fn_vreg(f) + k, 0u);
        add(METAL_PROTO_END, NONE, 0u, 0u);
        if (sfn_deferred(f) != 0u) {
            add(METAL_LATER_FN, NONE, f, 0u);
            for (uint k = 0u; k < n; k++) add(by_class(vreg_ty(fn_vreg(f) + k), METAL_UINT_P, METAL_ULONG_P, METAL_FLOAT_P), NONE, k, 0u);
            add(METAL_LATER_OPEN, NONE, 0u, 0u);
            for (uint k = 0u; k < n; k++) {
                bool real = vreg_ty(fn_vreg(f) + k) == LT_F32;
                add(real ? METAL_LATER_PUT_FLOAT : METAL_LATER_PUT, NONE, k, 0u);
                add(METAL_PARAM, NONE, k, 0u);
                add(real ? METAL_PUT_FLOAT_END : METAL_PUT_END, NONE, 0u, 0u);
            }
            add(METAL_LATER_END, NONE, f + 2u, 0u);
        }
    }
    close_item(at);
}
