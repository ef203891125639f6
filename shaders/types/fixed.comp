// The fixed types: the first rows of `ty`, already in the hash index.
//@ grid   1
//@ writes ty.kind ty.data ty.arg ty.n ty_arg.ty term_hash.key
//@ counts ty ty_arg
//@ consts ty_fixed ty_fixed_arg
#include "types/intern_key.glsl"
void main() {
    uint t = gl_LocalInvocationID.x;
    if (t >= TY_FIXED) return;
    uint args = k_ty_fixed(4u * t + 2u);
    uint n = k_ty_fixed(4u * t + 3u);
    uint kind = k_ty_fixed(4u * t);
    uint data = k_ty_fixed(4u * t + 1u);
    // `usize` and `isize` are as wide as the target's pointers.
    if ((data & TY_PTR_SIZED) != 0u) data = (data & ~0xFFu) | 8u * C[CTL_POINTER_BYTES];
    set_ty_kind(t, kind);
    set_ty_data(t, data);
    set_ty_arg(t, args);
    set_ty_n(t, n);
    uint h = intern_start(kind, data, n);
    for (uint k = 0u; k < n; k++) {
        set_ty_arg_ty(args + k, k_ty_fixed_arg(args + k));
        h = intern_mix(h, k_ty_fixed_arg(args + k));
    }
    uint slot = intern_slot(h);
    // All keys are different, so the first free slot is right.
    while (atomicCompSwap(H[at_term_hash_key(slot)], NONE, t) != NONE) slot = slot + 1u == cap_term_hash ? 0u : slot + 1u;
    if (t == TY_FIXED - 1u) {
        set_n_ty(TY_FIXED);
        set_n_ty_arg(args + n);
    }
}
