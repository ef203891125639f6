// Or-patterns with bindings under a guard: a guard that fails tries the alternatives that are left.
//@ kinds PAT_OR
//@ reads  node.kind node.parent node.role node.size res.kind
//@ writes mnode.marks
//@ consts node_class
bool is_pattern(uint n) { return k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD; }
void run(uint n) {
    uint p = node_parent(n), first = n + 1u - node_size(n);
    while (p != NONE && is_pattern(p)) p = node_parent(p);
    if (p == NONE || (node_kind(p) != N_ARM && node_kind(p) != N_MACRO_CALL)) return;
    bool guarded = false, binds = false;
    uint c = p - 1u, stop = p - node_size(p);
    while (c != stop && c != NONE) {
        guarded = guarded || node_role(c) == R_GUARD;
        c -= node_size(c);
    }
    if (!guarded) return;
    // All alternatives bind the same names: the first one tells.
    for (uint k = first; k < n && !binds; k++) binds = (node_kind(k) == N_PAT_BIND || node_kind(k) == N_PAT_FIELD) && res_kind(k) == RES_LOCAL;
    if (!binds) return;
    atomicOr(H[at_mnode_marks(p)], MM_RETRIES);
    c = n - 1u;
    while (c + 1u != first && c != NONE) {
        atomicOr(H[at_mnode_marks(c)], MM_CHOICE);
        c -= node_size(c);
    }
}
