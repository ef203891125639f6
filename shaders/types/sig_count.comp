// Number of parameters of each definition (functions with self, tuple structs and variants).
//@ rows   def
//@ reads  def.kind def.node def.flags def.n_member
//@ writes def_ty.n_param def_ty.ty def_ty.ret
#include "types/ast.glsl"
void run(uint d) {
    uint kind = def_kind(d);
    uint count = 0u;
    if (kind == DEF_FN) {
        count = count_children(def_node(d), R_PARAM);
    } else if ((kind == DEF_STRUCT || kind == DEF_VARIANT) && (def_flags(d) & DEFF_TUPLE) != 0u) {
        count = def_n_member(d);
    }
    set_def_ty_n_param(d, count);
    set_def_ty_ty(d, NONE);
    set_def_ty_ret(d, NONE);
}
