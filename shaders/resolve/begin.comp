// Clears the columns that later passes add to.
//@ rows node
//@ writes rnode.mark rnode.generics rnode.members rnode.ty rnode.body rnode.vis rnode.rib
//@ writes res.kind res.id res.def
//@ reads node.parent
void run(uint n) {
    set_rnode_mark(n, 0u);
    set_rnode_generics(n, 0u);
    set_rnode_members(n, 0u);
    set_rnode_ty(n, NONE);
    set_rnode_body(n, NONE);
    set_rnode_vis(n, NONE);
    set_rnode_rib(n, node_parent(n));
    set_res_kind(n, RES_NONE);
    set_res_id(n, NONE);
    set_res_def(n, NONE);
}
