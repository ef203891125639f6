// What the place of a path asks for.

// Whether names in path n are looked up by this phase: not those of attributes, macros, uses, bindings `Item = T`.
bool resolves(uint n) {
    uint rib = rnode_rib(n);
    uint kind = rib == NONE ? N_NONE : node_kind(rib);
    if (kind == N_ATTR || kind == N_VIS || kind == N_ITEM_USE) return false;
    uint at = n;
    while (node_role(at) == R_QUAL) at = node_parent(at);
    // What a syntax error left over means nothing.
    if (node_role(at) == R_NAME || node_kind(node_parent(at)) == N_ERROR) return false;
    return !(node_role(at) == R_PATH && node_kind(node_parent(at)) == N_MACRO_CALL);
}

// Namespace that the last segment n of a path is looked up in.
uint wanted(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_EXPR_FIELD_INIT) return NS_VALUE;
    if (kind == N_PATH && node_role(n) == R_PATH && node_kind(node_parent(n)) == N_PAT_TUPLE_STRUCT) return NS_VALUE;
    return NS_TYPE;
}
