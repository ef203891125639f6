// Which nodes begin a region of their own.
//@ reads node.kind node.role node.parent node.tok node.data pwork.owner pwork.open
const uint DEPTH = 64u;

bool of_trait(uint impl) { return (node_data(impl) & ITEM_OF_TRAIT) != 0u; }

// Whether item n stands in modules, extern blocks and inherent impls only.
bool outside(uint n) {
    uint p = node_parent(n), depth = 0u;
    bool up = true;
    while (up) {
        uint kind = p == NONE ? N_NONE : node_kind(p);
        up = depth < DEPTH && (kind == N_ITEM_MOD || kind == N_ITEM_FOREIGN_MOD || (kind == N_ITEM_IMPL && !of_trait(p)));
        if (up) p = node_parent(p);
        depth++;
    }
    return p != NONE && node_kind(p) == N_FILE;
}

// PRUNE_* of node n of the library, NONE if it begins no region.
uint region_of(uint n) {
    uint kind = node_kind(n), p = node_parent(n), found = NONE;
    if (kind == N_ITEM_FN || kind == N_ITEM_CONST || kind == N_ITEM_STATIC) found = PRUNE_ITEM;
    if (kind == N_ITEM_USE) found = PRUNE_USE;
    if (kind == N_ITEM_IMPL && of_trait(n) && pwork_owner(n) != NONE && pwork_open(n) == 0u) found = PRUNE_IMPL;
    if (node_role(n) == R_SELF_TYPE && p != NONE && node_kind(p) == N_ITEM_IMPL && !of_trait(p)) {
        found = PRUNE_HEADER;
        n = p;
    }
    return node_tok(n) < n_ptok && found != NONE && outside(n) ? found : NONE;
}
