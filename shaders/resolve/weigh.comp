// How many definitions, imports and bindings each node makes.
//@ rows node
//@ reads rnode.generics rnode.members
//@ writes rnode.defs rnode.imports rnode.binds
#include "resolve/scope.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    set_rnode_defs(n, def_rows(n, rnode_generics(n), rnode_members(n)));
    bool import_ = kind == N_ITEM_EXTERN_CRATE
        || ((kind == N_PATH || kind == N_USE_GLOB) && kind_of(rnode_rib(n)) == N_ITEM_USE);
    set_rnode_imports(n, import_ ? 1u : 0u);
    bool bind = kind == N_PAT_BIND || kind == N_SELF_PARAM
        || (kind == N_PAT_FIELD && (node_size(n) == 1u || node_role(n - 1u) != R_SUB));
    set_rnode_binds(n, bind ? 1u : 0u);
}
