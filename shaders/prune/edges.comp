// What each token of the library means to the rounds that follow: its region, and the name that it mentions. The names
// outside of all regions are used at once.
//@ rows   ptok
//@ reads  pitem.kind
//@ writes ptok.item ptok.name ptok.edge pname.used pname.named
#include "prune/mention.glsl"
#include "prune/of_token.glsl"

// Whether token t is the name of what is declared there.
bool declares(uint t) {
    uint before = t == 0u || tok_kind(t - 1u) != TOK_IDENT ? NONE : tok_sym(t - 1u);
    return before == SYM_mod || before == SYM_struct || before == SYM_enum || before == SYM_trait || before == SYM_type || before == SYM_union;
}

void run(uint t) {
    uint row = item_of(t), name = mentioned(t);
    // A panic with arguments prints them.
    if (name == SYM_panic && t + 4u < n_tok && tok_kind(t + 4u) == TOK_COMMA) name = SYM_format_debug;
    // An import of one thing is there if that is named already.
    uint kind = row == NONE ? PRUNE_ITEM : pitem_kind(row);
    if (kind == PRUNE_IMPORT) name = NONE;
    bool import = kind == PRUNE_USE;
    if (import && t + 1u < n_tok && tok_kind(t + 1u) == TOK_IDENT && tok_sym(t + 1u) == SYM_as) row = NONE;
    bool prefix = is_prefix(t), outside = name < n_pname && !declares(t);
    if (outside && (import || row == NONE) && !prefix) set_pname_named(name, 1u);
    // That the library has a module for vectors does not bring their operators along (see `_with`).
    if (outside && row == NONE && name != SYM_glam) set_pname_used(name, 1u);
    bool edge = row != NONE && name != NONE && (kind == PRUNE_ITEM || kind == PRUNE_IMPL);
    set_ptok_item(t, row);
    set_ptok_name(t, prefix ? name | PRUNE_PREFIX : name);
    set_ptok_edge(t, edge ? 1u : 0u);
}
