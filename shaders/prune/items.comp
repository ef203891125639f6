// Makes the rows of `pitem`, and marks the tokens where they begin.
//@ rows   node
//@ reads  pnode.at node.first_tok node.last_tok tok.sym
//@ writes pitem.kind pitem.node pitem.name pitem.owner pitem.last pitem.alive ptok.start ptok.row
#include "prune/region.glsl"
void run(uint n) {
    uint kind = region_of(n);
    if (kind == NONE) return;
    uint row = pnode_at(n), p = node_parent(n);
    uint begin = node_first_tok(kind == PRUNE_HEADER ? p : n);
    set_ptok_start(begin, begin + 1u);
    set_ptok_row(begin, row);
    set_pitem_kind(row, kind);
    set_pitem_node(row, n);
    set_pitem_name(row, tok_sym(node_tok(n)));
    uint impl = kind == PRUNE_IMPL ? n : p;
    set_pitem_owner(row, kind != PRUNE_HEADER && node_kind(impl) == N_ITEM_IMPL ? pnode_owner(impl) : NONE);
    set_pitem_last(row, node_last_tok(n));
    set_pitem_alive(row, 0u);
}
