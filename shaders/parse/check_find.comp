// Nodes that the checks of finished trees have to look at, by what can be seen at a glance: most trees
// have few. (The order of `suspect` is not observable: it only leads to diagnostics.)
//@ rows   node
//@ pick   32
//@ reads  node.kind node.data node.parent node.role node.nth node.size
//@ writes suspect.node
//@ consts check_class

bool place_of_items(uint kind) { return kind == N_ITEM_IMPL || kind == N_ITEM_TRAIT || kind == N_ITEM_FOREIGN_MOD; }

bool wants(uint n) { return k_check_class(node_kind(n)) != CHECK_NONE; }

void run(uint n) {
    uint kind = node_kind(n);
    uint cls = k_check_class(kind);
    if (cls == CHECK_NONE) return;
    uint parent = node_parent(n);
    if (parent == NONE) return;
    uint data = node_data(n);
    uint nth = node_nth(n);
    uint role = node_role(n);
    bool leaf = node_size(n) == 1u;
    uint last = leaf ? R_NONE : node_role(n - 1u);
    uint above = node_kind(parent);
    uint far = node_parent(parent);
    uint place = far == NONE ? N_NONE : node_kind(far);
    uint siblings_end = node_role(parent - 1u);
    bool wanted = cls == CHECK_ALWAYS;
    if (cls == CHECK_ITEM) {
        uint end = kind == N_ITEM_FN ? R_BODY : kind == N_ITEM_TYPE ? R_TYPE : R_INIT;
        bool complete = last == end && !(kind == N_ITEM_STATIC && place_of_items(above));
        wanted = !complete || above == N_ITEM_FOREIGN_MOD
            || (data & (ITEM_SAFE | ITEM_ASYNC | ITEM_UNSAFE | ITEM_NEGATIVE | ITEM_DEFAULT)) != 0u;
    }
    // Items that are no functions, constants or types of a trait or impl.
    if (cls == CHECK_FREE) wanted = place_of_items(above) || (data & (ITEM_UNSAFE | ITEM_NEGATIVE | ITEM_DEFAULT)) != 0u || kind == N_ITEM_UNION;
    if (cls == CHECK_VIS) {
        wanted = above == N_ITEM_IMPL || above == N_ITEM_FOREIGN_MOD || above == N_ITEM_MACRO_RULES
            || above == N_VARIANT || place == N_VARIANT || place == N_ITEM_TRAIT || place == N_ITEM_IMPL;
    }
    if (cls == CHECK_INDEX) wanted = last == R_BASE;
    if (cls == CHECK_SELF) wanted = nth != 0u || (place != N_ITEM_IMPL && place != N_ITEM_TRAIT);
    if (cls == CHECK_PARAM) wanted = siblings_end != R_BODY && above == N_ITEM_FN;
    if (cls == CHECK_GENERIC) wanted = nth != 0u || last == R_DEFAULT;
    if (cls == CHECK_LET) wanted = role != R_COND && role != R_GUARD;
    if (cls == CHECK_RANGE) wanted = (data & (RANGE_INCLUSIVE | RANGE_HI)) == RANGE_INCLUSIVE;
    if (cls == CHECK_BASE) wanted = leaf;
    if (cls == CHECK_ATTR) wanted = (data & ATTR_INNER) != 0u;
    if (!wanted) return;
    uint slot = DIRECTORY + 4u * T_suspect;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row < cap_suspect) {
        set_suspect_node(row, n);
    } else {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
    }
}
