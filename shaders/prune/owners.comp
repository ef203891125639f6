// The type and the generic parameters of each impl.
//@ rows   node
//@ reads  node.kind node.role node.parent node.tok tok.sym
//@ writes pwork.owner pwork.open
void run(uint n) {
    uint role = node_role(n), p = node_parent(n);
    if (p == NONE || node_kind(p) != N_ITEM_IMPL) return;
    if (role == R_SELF_TYPE && node_kind(n) == N_TYPE_PATH) set_pwork_owner(p, tok_sym(node_tok(n)));
    if (role == R_GENERIC) set_pwork_open(p, 1u);
}
