// Writes the rows of `imp`: one for each segment, glob and `extern crate`.
//@ rows imp
//@ reads rnode.imports rnode.ty rnode.vis imp.node
//@ writes imp.kind imp.base imp.scope imp.module imp.sym imp.name imp.vis imp.state imp.next
//@ writes imp.type_kind imp.value_kind imp.used
#include "resolve/scope.glsl"
void run(uint row) {
    uint n = imp_node(row);
    uint kind = node_kind(n);
    bool outside = kind == N_ITEM_EXTERN_CRATE;
    uint item = outside ? n : rnode_rib(n);
    uint p = node_parent(n);
    uint what = outside ? IMP_EXTERN : kind == N_USE_GLOB ? IMP_GLOB : node_role(n) == R_QUAL ? IMP_SEGMENT : IMP_LEAF;
    uint base = NONE;
    if (!outside) {
        uint at = n;
        // The first segment of a path in a group follows the group's own path.
        bool run = !marked(n, RM_QUAL);
        if (!run) base = rnode_ty(n);
        while (run) {
            uint up = node_parent(at);
            if (up == NONE || node_kind(up) == N_ITEM_USE) {
                run = false;
            } else if (node_kind(up) == N_USE_GROUP && node_role(at) == R_TREE && marked(up, RM_QUAL)) {
                base = rnode_ty(up);
                run = false;
            }
            at = up;
        }
        if (base != NONE) base = rnode_imports(base);
    }
    uint sym = kind == N_USE_GLOB ? SYM_GLOB : name_of(n);
    if (what == IMP_LEAF && sym == SYM_self && base != NONE) what = IMP_SELF;
    uint name = NONE;
    if (outside) {
        uint rename = child_of(n, R_RENAME);
        name = rename == NONE ? sym : name_of(rename);
    } else if (what != IMP_SEGMENT) {
        name = node_kind(p) == N_USE_RENAME ? name_of(p) : sym;
        if (what == IMP_SELF && name == SYM_self) {
            // `{self}` takes the name of the segment before the group.
            uint at = n;
            uint found = NONE;
            while (found == NONE && at != NONE) {
                at = node_parent(at);
                if (at != NONE && node_kind(at) == N_USE_GROUP && marked(at, RM_QUAL)) found = rnode_ty(at);
            }
            name = found == NONE ? NONE : name_of(found);
        }
    }
    if (name == SYM_UNDERSCORE) name = NONE;
    uint m = module_node(n);
    uint module = m == NONE ? NONE : rnode_defs(m);
    set_imp_kind(row, what);
    set_imp_base(row, base);
    set_imp_scope(row, scope_of(item));
    set_imp_module(row, module);
    set_imp_sym(row, sym);
    set_imp_name(row, name);
    set_imp_vis(row, module);
    set_imp_state(row, IMPS_PENDING);
    set_imp_next(row, IMPS_PENDING);
    set_imp_type_kind(row, RES_NONE);
    set_imp_value_kind(row, RES_NONE);
    set_imp_used(row, 0u);
    // A `pub` of the item: what define.comp does for items, here for the few forms that uses have.
    uint v = rnode_vis(item);
    if (v != NONE) {
        uint vis = VIS_PUBLIC;
        if (node_size(v) > 1u) {
            uint first = name_of(v - 1u);
            uint at = m;
            uint up = module_node(at);
            if (first == SYM_super && up != NONE) at = up;
            else if (first != SYM_self && first != SYM_super) {
                while (up != NONE && (first == SYM_crate || name_of(at) != first)) {
                    at = up;
                    up = module_node(at);
                }
            }
            vis = rnode_defs(at);
        }
        set_imp_vis(row, vis);
    }
}
