// The definition and the body around each node.
//@ rows node
//@ reads rnode.mark
//@ writes res.owner res.body
#include "resolve/scope.glsl"
void run(uint n) {
    uint owner = owner_node(n);
    set_res_owner(n, owner == NONE ? NONE : rnode_defs(owner));
    uint r = marked(n, RM_BODY_ROOT) ? n : rnode_rib(n);
    while (r != NONE && !marked(r, RM_BODY_ROOT) && !is_item(node_kind(r))) r = rnode_rib(r);
    set_res_body(n, r != NONE && marked(r, RM_BODY_ROOT) ? r : NONE);
}
