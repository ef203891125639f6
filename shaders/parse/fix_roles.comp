// Roles that the surroundings decide: the last expression of a block is its TAIL; the sides of
// `name = value` in a macro call are NAME and VALUE.
//@ rows   node
//@ pick   32
//@ reads  node.kind node.parent
//@ writes node.role node.nth
//@ racy   node.role
//@ consts node_class
bool wants(uint i) {
    uint role = node_role(i);
    return role == R_STMT || role == R_LHS || role == R_RHS;
}

void run(uint i) {
    uint parent = node_parent(i);
    if (parent == NONE) return;
    uint role = node_role(i);
    if (role == R_STMT) {
        uint kind = node_kind(i);
        bool expr = kind == N_PATH || k_node_class(kind) == NC_EXPR;
        if (i + 1u == parent && node_kind(parent) == N_BLOCK && expr) {
            set_node_role(i, R_TAIL);
            set_node_nth(i, 0u);
        }
    } else if (role == R_LHS || role == R_RHS) {
        if (node_kind(parent) != N_EXPR_ASSIGN || node_role(parent) != R_ARG) return;
        if (node_kind(node_parent(parent)) != N_MACRO_CALL) return;
        set_node_role(i, role == R_LHS ? R_NAME : R_VALUE);
    }
}
