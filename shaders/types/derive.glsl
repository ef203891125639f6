// Whether item n has #[derive(..)] with that name.
//@ reads node.first_tok node.last_tok
bool derives(uint n, uint name) {
    uint c = last_child(n);
    bool found = false;
    while (c != NONE) {
        uint path = node_role(c) == R_ATTR ? child(c, R_PATH) : NONE;
        bool conditional = path != NONE && node_sym(path) == SYM_cfg_attr && (node_data(c) & CFG_TRUE) != 0u;
        if (path != NONE && (node_sym(path) == SYM_derive || conditional)) {
            for (uint t = node_tok(path); t <= node_last_tok(c); t++) found = found || (tok_kind(t) == TOK_IDENT && tok_sym(t) == name);
        }
        c = prev_child(n, c);
    }
    return found;
}
