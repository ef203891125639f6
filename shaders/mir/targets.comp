// Where each expression's value goes: a link to the surrounding expression that it becomes the value of.
//@ rows node
//@ consts node_class
//@ writes mnode.target mnode.context
#include "mir/tree.glsl"
//@ reads mnode.body
void run(uint i) {
    if (mnode_body(i) == NONE || k_node_class(node_kind(i)) != NC_EXPR || node_kind(i) == N_EXPR_PAREN) return;
    uint w = want(i), q = receiver_of_value(w);
    set_mnode_context(i, w | MX_EXPR);
    if (q == NONE) return;
    uint k = node_kind(q);
    bool last = k == N_PAT_BIND || k == N_ITEM_FN || k == N_ITEM_CONST || k == N_ITEM_STATIC || is_adjusted(q);
    set_mnode_target(i, last ? q | TARGET_STOP : q);
}
