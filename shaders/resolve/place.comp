// Gives definitions, imports, bindings and the rows of worklists their nodes.
//@ rows node
//@ reads  rnode.generics rnode.imports rnode.binds rnode.heads rnode.segs rnode.jumps
//@ writes def.node imp.node bind.node head.node seg.node jump.node res.def
#include "resolve/scope.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    uint role = node_role(n);
    uint p = node_parent(n);
    uint pk = kind_of(p);
    uint d = NONE;
    if (kind == N_FILE || makes_def(kind)) d = def_of(n);
    else if (role == R_GENERIC && is_item(pk)) d = rnode_defs(p) + 1u + node_nth(n);
    else if (role == R_VARIANT || role == R_FIELD) {
        // Generic parameters stand before the members; a variant's fields are a block of their own.
        if (pk == N_VARIANT) d = rnode_defs(p) + node_nth(n);
        else if (pk == N_ITEM_ENUM || pk == N_ITEM_STRUCT || pk == N_ITEM_UNION) d = rnode_defs(p) + 1u + rnode_generics(p) + node_nth(n);
    }
    if (d != NONE) {
        set_res_def(n, d);
        if (canonical(n) == n) set_def_node(d, n);
    }
    uint last = node_size(n) == 1u ? R_NONE : node_role(n - 1u);
    uint rib = kind_of(rnode_rib(n));
    bool use_ = rib == N_ITEM_USE;
    if (kind == N_ITEM_EXTERN_CRATE || ((kind == N_PATH || kind == N_USE_GLOB) && use_)) set_imp_node(rnode_imports(n), n);
    if (kind == N_PAT_BIND || kind == N_SELF_PARAM || (kind == N_PAT_FIELD && last != R_SUB)) set_bind_node(rnode_binds(n), n);
    bool path = is_path(kind) && !use_ && rib != N_ATTR && rib != N_VIS;
    bool qualified = marked(n, RM_QUAL);
    if ((path && !qualified) || (kind == N_EXPR_FIELD_INIT && last != R_VALUE)) set_head_node(rnode_heads(n), n);
    if (path && qualified) set_seg_node(rnode_segs(n), n);
    if (kind == N_EXPR_BREAK || kind == N_EXPR_CONTINUE || kind == N_EXPR_RETURN || kind == N_EXPR_TRY
        || kind == N_LIFETIME
        || (kind == N_TYPE_REF && (node_size(n) == 1u || node_kind(first_of(n)) != N_LIFETIME || node_parent(first_of(n)) != n)))
        set_jump_node(rnode_jumps(n), n);
}
