// A path is an expression, a type, a pattern or a mere path by its place.
//@ rows   node
//@ reads  node.role node.parent
//@ spare  node
//@ writes node.kind
//@ consts path_kind
//@ racy node.kind
void run(uint i) {
    uint parent = node_parent(i);
    uint above = node_kind(min(parent, n_node - 1u));
    uint kind = k_path_kind(above * ROLE_STRIDE + node_role(i));
    bool path = node_kind(i) == N_PATH && parent != NONE;
    // Others write behind the rows: a store that some lanes skip costs more.
    set_node_kind(path ? i : n_node + gl_LocalInvocationIndex, kind);
}
