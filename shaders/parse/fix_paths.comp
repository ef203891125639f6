// A path is an expression, a type, a pattern or a mere path by its place.
//@ rows   node
//@ reads  node.role node.parent
//@ writes node.kind
//@ consts path_kind
//@ racy node.kind
void run(uint i) {
    if (node_kind(i) != N_PATH || node_parent(i) == NONE) return;
    set_node_kind(i, k_path_kind(node_kind(node_parent(i)) * ROLE_STRIDE + node_role(i)));
}
