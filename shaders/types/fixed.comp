// The fixed types: the first rows of `ty`, already in the hash index.
//@ grid   1
//@ local  1
//@ writes ty.kind ty.data ty.arg ty.n ty_arg.ty term_hash.key
//@ counts ty ty_arg
//@ consts ty_fixed ty_fixed_arg
#include "types/intern_key.glsl"
void main() {
    uint args = 0u;
    for (uint t = 0u; t < TY_FIXED; t++) {
        set_ty_kind(t, k_ty_fixed(4u * t));
        set_ty_data(t, k_ty_fixed(4u * t + 1u));
        set_ty_arg(t, k_ty_fixed(4u * t + 2u));
        uint n = k_ty_fixed(4u * t + 3u);
        set_ty_n(t, n);
        for (uint k = 0u; k < n; k++) set_ty_arg_ty(args + k, k_ty_fixed_arg(args + k));
        uint h = intern_start(k_ty_fixed(4u * t), k_ty_fixed(4u * t + 1u), n);
        for (uint k = 0u; k < n; k++) h = intern_mix(h, k_ty_fixed_arg(args + k));
        args += n;
        uint slot = intern_slot(h);
        while (term_hash_key(slot) != NONE) slot = slot + 1u == cap_term_hash ? 0u : slot + 1u;
        set_term_hash_key(slot, t);
    }
    set_n_ty(TY_FIXED);
    set_n_ty_arg(args);
}
