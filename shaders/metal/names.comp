// Vregs of locals are named after them.
//@ rows   local
//@ reads  local.kind local.node local.body lbody.live body.def body.local def_ty.param def_ty.n_param sig_param.node lloc.vregs lloc.home lloc.ids sym.lo sym.len
//@ writes mvreg.lo mvreg.len mvreg.part
#include "types/ast.glsl"
#include "lir/vregs.glsl"
void run(uint i) {
    uint kind = local_kind(i), b = local_body(i), node = local_node(i);
    if (lbody_live(b) == 0u || kind != LOCAL_PARAM && kind != LOCAL_USER || node == NONE) return;
    if (kind == LOCAL_PARAM) {
        uint d = body_def(b), k = i - body_local(b) - 1u;
        if (d == NONE || node_kind(node) != N_ITEM_FN || k >= def_ty_n_param(d)) return;
        node = sig_param_node(def_ty_param(d) + k);
        if (node_kind(node) == N_PARAM) node = child(node, R_PAT);
        if (node == NONE || node_kind(node) != N_PAT_BIND && node_kind(node) != N_SELF_PARAM) return;
    }
    uint s = tok_sym(node_tok(node));
    if (s == NONE) return;
    use_body(b);
    for (uint h = 0u; h < lloc_vregs(i); h++) {
        uint v = local_vreg(i) + h;
        set_mvreg_lo(v, sym_lo(s));
        set_mvreg_len(v, sym_len(s));
        set_mvreg_part(v, lloc_ids(i) == 0u ? h : lloc_vregs(i) == 1u ? 0u : 2u + h);
    }
}
