// How many definitions, imports and bindings each node makes, and which worklists it is on.
//@ rows node
//@ reads rnode.generics rnode.members
//@ writes rnode.defs rnode.imports rnode.binds rnode.heads rnode.segs rnode.jumps
#include "resolve/scope.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    uint rib = kind_of(rnode_rib(n));
    uint last = node_size(n) == 1u ? R_NONE : node_role(n - 1u);
    set_rnode_defs(n, def_rows(n, rnode_generics(n), rnode_members(n)));
    bool use_ = rib == N_ITEM_USE;
    set_rnode_imports(n, kind == N_ITEM_EXTERN_CRATE || ((kind == N_PATH || kind == N_USE_GLOB) && use_) ? 1u : 0u);
    set_rnode_binds(n, kind == N_PAT_BIND || kind == N_SELF_PARAM || (kind == N_PAT_FIELD && last != R_SUB) ? 1u : 0u);
    bool path = is_path(kind) && !use_ && rib != N_ATTR && rib != N_VIS;
    bool qualified = marked(n, RM_QUAL);
    set_rnode_heads(n, (path && !qualified) || (kind == N_EXPR_FIELD_INIT && last != R_VALUE) ? 1u : 0u);
    set_rnode_segs(n, path && qualified ? 1u : 0u);
    set_rnode_jumps(n, kind == N_EXPR_BREAK || kind == N_EXPR_CONTINUE || kind == N_EXPR_RETURN || kind == N_EXPR_TRY
        || kind == N_LIFETIME
        || (kind == N_TYPE_REF && (node_size(n) == 1u || node_kind(first_of(n)) != N_LIFETIME || node_parent(first_of(n)) != n)) ? 1u : 0u);
}
