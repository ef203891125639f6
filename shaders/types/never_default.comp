// Places that only diverging expressions reach: `()`, since edition 2024 `!`.
//@ reads  node_ty.adj
//@ writes uf.parent
//@ consts node_class
#include "types/refs.glsl"
#include "types/ast.glsl"
void main() {
    if (C[CTL_TYPES_STAGE] != STAGE_DIVERGING && C[CTL_TYPES_STAGE] != STAGE_NEVER) return;
    uint unit = C[CTL_EDITION] < 2024u ? TY_UNIT : TY_NEVER;
    for (uint n = gl_GlobalInvocationID.x; n < n_node; n += gl_NumWorkGroups.x * gl_WorkGroupSize.x) {
        if (k_node_class(node_kind(n)) == NC_EXPR && (node_ty_adj(n) & ADJ_NEVER) != 0u) {
            uint r = find(s_of(n));
            if (is_var(r) && head(r) == TH_GENERAL) {
                set_uf_parent(var_index(r), unit);
                C[CTL_CHANGED] = 1u;
            }
        }
    }
}
