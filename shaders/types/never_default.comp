// Places that only diverging expressions reach: `()`.
//@ rows   node
//@ reads  node_ty.adj
//@ writes uf.parent
//@ consts node_class
#include "types/refs.glsl"
#include "types/ast.glsl"
void run(uint n) {
    if (C[CTL_TYPES_STAGE] != STAGE_DIVERGING) return;
    uint class_ = k_node_class(node_kind(n));
    if (class_ != NC_EXPR || (node_ty_adj(n) & ADJ_NEVER) == 0u) return;
    uint r = find(s_of(n));
    if (is_var(r) && head(r) == TH_GENERAL) {
        set_uf_parent(var_index(r), TY_UNIT);
        C[CTL_CHANGED] = 1u;
    }
}
