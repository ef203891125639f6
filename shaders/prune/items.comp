// Makes the rows of `pitem`, and marks the tokens where they begin.
//@ rows   node
//@ reads  pwork.at node.first_tok node.last_tok tok.kind tok.sym
//@ writes pitem.kind pitem.node pitem.name pitem.owner pitem.last ptok.start ptok.row
#include "prune/region.glsl"
void run(uint n) {
    uint kind = region_of(n), p = node_parent(n);
    if (kind == NONE) return;
    uint row = pwork_at(n);
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
    set_pitem_owner(row, kind != PRUNE_HEADER && node_kind(impl) == N_ITEM_IMPL ? pwork_owner(impl) : NONE);
    set_pitem_last(row, last);
}
