// The order of several or-patterns with bindings under one guard: which stands before each, whether another one follows.
//@ kinds  PAT_OR
//@ reads  node.kind node.parent node.nth node.size
//@ writes mnode.marks mnode.key
//@ racy   mnode.marks
//@ consts node_class
bool is_pattern(uint n) { return k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD; }
bool chooses(uint n) { return node_kind(n) == N_PAT_OR && (mnode_marks(n - 1u) & MM_CHOICE) != 0u; }
const uint MOST = 4u, MOST_ALTERNATIVES = 254u, MOST_NODES = 16384u;
void run(uint n) {
    uint p = n, top = n;
    while (p != NONE && is_pattern(p)) {
        top = p;
        p = node_parent(p);
    }
    if (p == NONE || (mnode_marks(p) & MM_RETRIES) == 0u || !chooses(n)) return;
    uint first = n + 1u - node_size(n), last = NONE, count = 0u, k = top + 1u - node_size(top), begin = k;
    bool more = false, nested = false, large = top - begin >= MOST_NODES;
    while (k <= top && !large) {
        if (k != n && chooses(k)) {
            nested = nested || (k >= first && k < n);
            if (k < first) {
                last = k;
                count++;
            }
            more = more || k + 1u - node_size(k) > n;
        }
        k++;
    }
    if (large || nested || count >= MOST || node_nth(n - 1u) >= MOST_ALTERNATIVES) atomicOr(H[at_mnode_marks(p)], MM_REFUSED);
    if (more) atomicOr(H[at_mnode_marks(n)], MM_MORE);
    if (last == NONE) return;
    set_mnode_key(n, last);
    atomicOr(H[at_mnode_marks(n - 1u)], MM_LATER);
    uint c = n - 1u;
    while (c + 1u != first && c != NONE) {
        atomicOr(H[at_mnode_marks(c)], MM_BEHIND);
        c -= node_size(c);
    }
}
