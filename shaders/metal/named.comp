// Names of vregs of locals.
//@ rows   vreg
//@ reads  vreg.home local.kind local.node local.body body.def body.local def_ty.param def_ty.n_param sig_param.node lloc.ids lloc.vregs sym.lo sym.len
//@ writes mvreg.lo mvreg.len mvreg.part
#include "types/ast.glsl"
void run(uint v) {
    if (vreg_home(v) == NONE) return;
    uint i = vreg_home(v) / 4u, h = vreg_home(v) & 3u, node = local_node(i);
    if (local_kind(i) == LOCAL_PARAM) {
        uint b = local_body(i), d = body_def(b), k = i - body_local(b) - 1u;
        if (d == NONE || node_kind(node) != N_ITEM_FN || k >= def_ty_n_param(d)) return;
        node = sig_param_node(def_ty_param(d) + k);
        if (node_kind(node) == N_PARAM) node = child(node, R_PAT);
        if (node == NONE || node_kind(node) != N_PAT_BIND && node_kind(node) != N_SELF_PARAM) return;
    }
    uint s = tok_sym(node_tok(node));
    if (s == NONE) return;
    set_mvreg_lo(v, sym_lo(s));
    set_mvreg_len(v, sym_len(s));
    set_mvreg_part(v, lloc_ids(i) == 0u ? h : lloc_vregs(i) == 1u ? 0u : 2u + h);
}
