// The types of definitions and their parameters.
//@ rows   def
//@ reads  sig_param.node
//@ writes def_ty.ty def_ty.ret sig_param.ty
#include "types/refs.glsl"
#include "types/calls.glsl"
uint final(uint r) {
    r = find(r);
    return is_var(r) ? TY_ERROR : r;
}
void run(uint d) {
    uint kind = def_kind(d);
    uint n = def_node(d);
    uint t = NONE;
    bool value = has_signature(d);
    if (kind == DEF_FN || kind == DEF_CONST || kind == DEF_STATIC || kind == DEF_TYPE || kind == DEF_ENUM) t = final(v_of(n));
    if (kind == DEF_STRUCT || kind == DEF_VARIANT) t = final(value ? u_of(n) : v_of(n));
    if (kind == DEF_FIELD) t = def_ty(d) == NONE ? TY_ERROR : final(v_of(def_ty(d)));
    set_def_ty_ty(d, t);
    if (value) {
        set_def_ty_ret(d, final(ret_ref(d)));
        uint at = def_ty_param(d);
        for (uint k = 0u; k < def_ty_n_param(d); k++) set_sig_param_ty(at + k, final(param_ref(d, k)));
    }
}
