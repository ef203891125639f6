// Attributes that say how a lint is taken.
//@ reads node.first_tok node.last_tok tok.sym tok.kind
// Whether an `#[allow(lint)]` (or `warn`, `expect`) stands at node n or around it.
bool allowed(uint n, uint lint) {
    bool found = false;
    uint p = n;
    while (p != NONE && !found) {
        uint c = last_child(p), steps = 0u;
        // Attributes come first, or with `!` somewhere in a list of items.
        while (c != NONE && !found && steps < 4096u) {
            uint path = node_kind(c) == N_ATTR ? child(c, R_PATH) : NONE, sym = path == NONE ? NONE : node_sym(path);
            bool level = sym == SYM_allow || sym == SYM_warn || sym == SYM_expect;
            uint t = level ? node_last_tok(path) + 1u : 1u, end = level ? node_last_tok(c) : 0u;
            while (t <= end && !found) {
                found = tok_kind(t) == TOK_IDENT && tok_sym(t) == lint;
                t++;
            }
            c = prev_child(p, c);
            steps++;
        }
        p = node_parent(p);
    }
    return found;
}
