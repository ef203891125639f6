// What tokens mention.
//@ reads  tok.kind tok.sym lit.suffix

// Whether `::` behind token t makes it a module or type; behind a function `::` is followed by `<`.
bool is_prefix(uint t) {
    return t + 3u < n_tok && tok_kind(t + 1u) == TOK_COLON && tok_kind(t + 2u) == TOK_COLON && tok_kind(t + 3u) != TOK_LT;
}

// What token t mentions: a name, or the type of a literal; or NONE.
uint mentioned(uint t) {
    uint kind = tok_kind(t), sym = tok_sym(t), found = NONE;
    if (kind == TOK_IDENT || kind == TOK_RAW_IDENT) found = sym;
    if (kind >= TOK_INT && kind <= TOK_RAW_C_STR) found = lit_suffix(sym);
    return kind == TOK_FLOAT && found == NONE ? SYM_f64 : found;
}
