// Makes the rows of `pitem`, and marks the tokens where they begin.
//@ rows   node
//@ reads  pnode.at node.first_tok node.last_tok tok.sym
//@ writes pitem.kind pitem.node pitem.name pitem.owner pitem.last pitem.alive ptok.start ptok.row psym.used
#include "prune/region.glsl"
#include "prune/mark.glsl"
void run(uint n) {
    uint kind = region_of(n), p = node_parent(n);
    // A program that slices with a range (of two parentheses around it nobody asks what is around them).
    if (node_kind(n) == N_EXPR_RANGE && p != NONE && node_tok(n) >= n_ptok) {
        uint around = node_kind(p) == N_EXPR_PAREN ? node_parent(p) : p, at = around == NONE ? N_NONE : node_kind(around);
        if (at == N_EXPR_INDEX || at == N_EXPR_PAREN) use((node_data(n) & RANGE_INCLUSIVE) != 0u ? SYM_index_inclusive : SYM_index_range);
    }
    if (kind == NONE) return;
    uint row = pnode_at(n);
    uint begin = node_first_tok(kind == PRUNE_HEADER ? p : n);
    set_ptok_start(begin, begin + 1u);
    set_ptok_row(begin, row);
    set_pitem_node(row, n);
    uint last = node_last_tok(n), named = node_tok(n);
    if (kind == PRUNE_USE) {
        // The name of an import of one thing is what stands before the semicolon.
        named = last == 0u || tok_kind(last - 1u) != TOK_IDENT ? NONE : last - 1u;
        if (last >= 2u && tok_kind(last - 2u) == TOK_IDENT && tok_sym(last - 2u) == SYM_as) named = NONE;
        if (named != NONE) kind = PRUNE_IMPORT;
    }
    set_pitem_kind(row, kind);
    set_pitem_name(row, named == NONE ? NONE : tok_sym(named));
    uint impl = kind == PRUNE_IMPL ? n : p;
    set_pitem_owner(row, kind != PRUNE_HEADER && node_kind(impl) == N_ITEM_IMPL ? pnode_owner(impl) : NONE);
    set_pitem_last(row, last);
    set_pitem_alive(row, 0u);
}
