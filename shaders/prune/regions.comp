// The region that each node of the library goes with.
//@ rows   node
//@ reads  node.tok pitem.kind
//@ counts pnode
//@ writes pnode.item
#include "prune/of_token.glsl"
void run(uint n) {
    uint t = node_tok(n);
    if (t >= n_ptok) return;
    uint row = item_of(t), kind = row == NONE ? PRUNE_USE : pitem_kind(row);
    set_pnode_item(n, kind == PRUNE_HEADER || kind == PRUNE_USE ? NONE : row);
    if (n + 1u == n_node || node_tok(n + 1u) >= n_ptok) set_n_pnode(n + 1u);
}
