// The nodes that declare the parameters of functions and constructors.
//@ rows   def
//@ reads  def.kind def.node def.first_member def.ty def_ty.param def_ty.n_param
//@ writes sig_param.node
#include "types/ast.glsl"
void run(uint d) {
    uint count = def_ty_n_param(d);
    uint at = def_ty_param(d);
    if (count == 0u) return;
    if (def_kind(d) != DEF_FN) {
        // The type of a tuple field is the field itself.
        for (uint k = 0u; k < count; k++) set_sig_param_node(at + k, def_ty(def_first_member(d) + k));
        return;
    }
    uint n = def_node(d);
    uint c = last_child(n);
    while (c != NONE) {
        if (node_role(c) == R_PARAM && node_nth(c) < count) set_sig_param_node(at + node_nth(c), c);
        c = prev_child(n, c);
    }
}
