// Fresh variables, terms and results of each node, four nodes at a time: nothing is known.
//@ reads  node.kind
//@ writes uf.parent uf.kind uf.term uf.cand term.kind term.data term.n
//@ writes infer.flags infer.bm infer.div infer.arms node_ty.ty node_ty.adj node_ty.adj_ty node_ty.callee node_ty.data
//@ writes fb.row fb.errors fb.given_up
const uvec4 ZERO = uvec4(0u);
const uvec4 NOTHING = uvec4(0xFFFFFFFFu);
const uvec4 STEPS = uvec4(0u, 1u, 2u, 3u);
void main() {
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_node; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        for (uint k = 0u; k < 3u; k++) {
            // There is room for the variables of n_node nodes, not of the whole last four.
            uint v = min(3u * i + 4u * k, cap_uf - 4u);
            H4[at_uf_parent(v) >> 2] = VAR_BIT | (v + STEPS);
            H4[at_uf_kind(v) >> 2] = uvec4(UFK_GENERAL);
            H4[at_uf_term(v) >> 2] = NOTHING;
            H4[at_uf_cand(v) >> 2] = NOTHING;
        }
        for (uint k = 0u; k < 2u; k++) {
            uint t = 2u * i + 4u * k;
            H4[at_term_kind(t) >> 2] = uvec4(TK_ERROR);
            H4[at_term_data(t) >> 2] = ZERO;
            H4[at_term_n(t) >> 2] = ZERO;
        }
        H4[at_infer_flags(i) >> 2] = ZERO;
        H4[at_infer_bm(i) >> 2] = NOTHING;
        H4[at_infer_div(i) >> 2] = ZERO;
        H4[at_infer_arms(i) >> 2] = ZERO;
        H4[at_node_ty_ty(i) >> 2] = NOTHING;
        H4[at_node_ty_adj(i) >> 2] = ZERO;
        H4[at_node_ty_adj_ty(i) >> 2] = NOTHING;
        H4[at_node_ty_callee(i) >> 2] = NOTHING;
        H4[at_node_ty_data(i) >> 2] = ZERO;
        H4[at_fb_row(i) >> 2] = NOTHING;
        H4[at_fb_errors(i) >> 2] = ZERO;
        H4[at_fb_given_up(i) >> 2] = NOTHING;
    }
}
