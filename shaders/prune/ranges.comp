// Slices with ranges in the program (of two parentheses around a range nobody asks what is around them).
//@ reads  node.kind node.parent node.data pnode.item
#include "prune/mark.glsl"
void mark(uint n) {
    uint p = node_parent(n);
    if (node_kind(n) != N_EXPR_RANGE || p == NONE) return;
    uint around = node_kind(p) == N_EXPR_PAREN ? node_parent(p) : p, at = around == NONE ? N_NONE : node_kind(around);
    if (at == N_EXPR_INDEX || at == N_EXPR_PAREN) use((node_data(n) & RANGE_INCLUSIVE) != 0u ? SYM_index_inclusive : SYM_index_range);
}
void main() { for (uint n = n_pnode + gl_GlobalInvocationID.x; n < n_node; n += gl_NumWorkGroups.x * gl_WorkGroupSize.x) mark(n); }
