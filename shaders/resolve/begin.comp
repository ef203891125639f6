// Clears the columns that later passes add to, four nodes at a time.
//@ writes rnode.mark rnode.generics rnode.members rnode.ty rnode.body rnode.vis rnode.rib
//@ writes res.kind res.id res.def
//@ reads node.parent
void main() {
    uvec4 zero = uvec4(0u), none = uvec4(NONE);
    for (uint n = 4u * gl_GlobalInvocationID.x; n < n_node; n += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        H4[at_rnode_mark(n) >> 2] = zero;
        H4[at_rnode_generics(n) >> 2] = zero;
        H4[at_rnode_members(n) >> 2] = zero;
        H4[at_rnode_ty(n) >> 2] = none;
        H4[at_rnode_body(n) >> 2] = none;
        H4[at_rnode_vis(n) >> 2] = none;
        H4[at_rnode_rib(n) >> 2] = H4[at_node_parent(n) >> 2];
        H4[at_res_kind(n) >> 2] = uvec4(RES_NONE);
        H4[at_res_id(n) >> 2] = none;
        H4[at_res_def(n) >> 2] = none;
    }
}
