// A match with an arm that takes everything needs no search.
//@ kinds ARM
//@ reads node.kind node.parent node.role node.size res.kind
//@ writes cnode.listed
void run(uint i) {
    if (node_kind(i) != N_ARM) return;
    uint c = i - 1u - node_size(i - 1u);
    if (node_role(c) == R_GUARD) return;
    uint k = node_kind(c);
    if (k == N_PAT_WILD || (k == N_PAT_BIND && node_size(c) == 1u && res_kind(c) == RES_LOCAL)) set_cnode_listed(node_parent(i), 0u);
}
