// The names of locals.
//@ reads local.kind local.node local.body body.def body.local def_ty.param def_ty.n_param sig_param.node
#include "types/ast.glsl"
// The symbol of local i, or NONE.
uint local_symbol(uint i) {
    uint node = local_node(i);
    if (local_kind(i) == LOCAL_PARAM) {
        uint b = local_body(i), d = body_def(b), k = i - body_local(b) - 1u;
        if (d == NONE || node_kind(node) != N_ITEM_FN || k >= def_ty_n_param(d)) return NONE;
        node = sig_param_node(def_ty_param(d) + k);
        if (node_kind(node) == N_PARAM) node = child(node, R_PAT);
        if (node == NONE || node_kind(node) != N_PAT_BIND && node_kind(node) != N_SELF_PARAM) return NONE;
    }
    return tok_sym(node_tok(node));
}
