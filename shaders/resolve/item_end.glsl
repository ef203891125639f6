// Last token of what a message underlines: an item up to its opening brace.
//@ reads node.kind node.tok node.last_tok tok.kind
uint item_end(uint n) {
    uint end = node_last_tok(n);
    uint at = node_tok(n);
    uint tries = 0u;
    bool run = is_item(node_kind(n)) && node_kind(n) != N_ITEM_USE;
    while (run) {
        if (tok_kind(at) == TOK_OPEN_BRACE) {
            end = at - 1u;
            run = false;
        }
        at++;
        tries++;
        run = run && at <= end && tries < 256u;
    }
    return end;
}
