// The variables: of each local and binding which one it is, of each body which are its.
//@ rows   fvar
//@ reads  fvar.row mir.a local.node node.data fmir.body
//@ writes fvar.node fvar.mut fvar.bad fvar.first fvar.path fvar.near fvar.diag flocal.var fnode.var fbody.first fbody.vars
void run(uint v) {
    uint l = mir_a(fvar_row(v)), n = local_node(l), b = fmir_body(fvar_row(v));
    set_fvar_node(v, n);
    set_fvar_mut(v, node_data(n) & BIND_MUT);
    set_fvar_bad(v, NONE);
    set_fvar_first(v, NONE);
    set_fvar_path(v, NONE);
    set_fvar_near(v, 0u);
    set_fvar_diag(v, NONE);
    set_flocal_var(l, v);
    set_fnode_var(n, v);
    atomicMin(H[at_fbody_first(b)], v);
    atomicAdd(H[at_fbody_vars(b)], 1u);
}
