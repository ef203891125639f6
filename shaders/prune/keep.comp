// Which nodes stay: all but those of regions that never came alive.
//@ rows   node
//@ reads  node.tok pitem.kind pitem.alive
//@ writes pnode.at
#include "prune/of_token.glsl"
void run(uint n) {
    uint t = node_tok(n);
    uint row = t < n_ptok ? item_of(t) : NONE;
    bool drop = row != NONE && pitem_kind(row) != PRUNE_HEADER && pitem_kind(row) != PRUNE_USE && pitem_alive(row) == 0u;
    set_pnode_at(n, drop ? 0u : 1u);
}
