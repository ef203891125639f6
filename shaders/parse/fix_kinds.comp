// Kinds that the contents decide: parentheses around one element are no tuple, an array with a
// count is a repetition; an assignment among a macro's arguments is a named argument.
//@ rows   node
//@ pick   32
//@ reads  node.role node.nth node.parent node.size node.last_tok tok.kind
//@ writes node.kind
//@ consts paren_kind count_kind
bool wants(uint i) {
    uint kind = node_kind(i);
    return kind == N_EXPR_ASSIGN || k_paren_kind(kind) != 0u || k_count_kind(kind) != 0u;
}

void run(uint i) {
    uint kind = node_kind(i);
    if (kind == N_EXPR_ASSIGN && node_role(i) == R_ARG) {
        if (node_kind(node_parent(i)) == N_MACRO_CALL) set_node_kind(i, N_MACRO_NAMED_ARG);
        return;
    }
    if (node_size(i) == 1u) return;
    uint paren = k_paren_kind(kind);
    uint count = k_count_kind(kind);
    if (count != 0u && node_role(i - 1u) == R_COUNT) set_node_kind(i, count);
    if (paren == 0u) return;
    bool one = node_role(i - 1u) == R_ELEM && node_nth(i - 1u) == 0u && node_kind(i - 1u) != N_PAT_REST;
    if (one && tok_kind(node_last_tok(i) - 1u) != TOK_COMMA) set_node_kind(i, paren);
}
