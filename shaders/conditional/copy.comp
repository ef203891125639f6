// The nodes that stay, with their new numbers, sizes and places among their siblings.
//@ rows cfgnode
//@ reads cfgnode.gone cfgnode.keep cfgnode.id cgone.node node.kind node.tok node.data node.parent node.role node.nth node.first_tok node.last_tok node.size
//@ writes ckept.kind ckept.tok ckept.data ckept.parent ckept.role ckept.nth ckept.first_tok ckept.last_tok ckept.size
//@ consts node_class
void run(uint n) {
    if (cfgnode_keep(n) == 0u) return;
    uint i = cfgnode_id(n), p = node_parent(n), role = node_role(n), nth = node_nth(n), kind = node_kind(n);
    if (p != NONE && (cfgnode_gone(p) & 2u) != 0u) {
        // Siblings of the same role before it that go: those are between the parent's first node and it.
        uint a = 0u, b = n_cgone, first = p + 1u - node_size(p);
        while (a < b) {
            uint mid = (a + b) / 2u;
            if (cgone_node(mid) < first) a = mid + 1u;
            else b = mid;
        }
        while (a < n_cgone && cgone_node(a) < n) {
            uint g = cgone_node(a);
            if (node_parent(g) == p && node_role(g) == role) nth--;
            a++;
        }
        // A statement without `;` that is now the last one is the block's value.
        if (node_kind(p) == N_BLOCK && role == R_STMT && k_node_class(kind) == NC_EXPR && cfgnode_id(p) == i + 1u) {
            role = R_TAIL;
            nth = 0u;
        }
    }
    set_ckept_kind(i, kind);
    set_ckept_tok(i, node_tok(n));
    set_ckept_data(i, node_data(n));
    set_ckept_parent(i, p == NONE ? NONE : cfgnode_id(p));
    set_ckept_role(i, role);
    set_ckept_nth(i, nth);
    set_ckept_first_tok(i, node_first_tok(n));
    set_ckept_last_tok(i, node_last_tok(n));
    set_ckept_size(i, i + 1u - cfgnode_id(n + 1u - node_size(n)));
}
