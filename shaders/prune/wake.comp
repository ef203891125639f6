// Items whose names are used come alive.
//@ rows   pitem
//@ reads  pitem.kind pitem.node pitem.name pitem.owner psym.used node.kind
//@ consts prune_with
//@ writes pitem.alive
bool used(uint sym) { return sym < n_psym && psym_used(sym) != 0u; }

// Used, or brought along by what is.
bool named(uint sym) {
    uint other = sym < SYM_FIXED ? k_prune_with(sym) : NONE;
    return used(sym) || used(other);
}

void run(uint i) {
    uint alive = pitem_alive(i);
    if (alive == 1u) set_pitem_alive(i, 2u);
    if (alive != 0u) return;
    uint kind = pitem_kind(i), owner = pitem_owner(i);
    bool constant = kind == PRUNE_ITEM && node_kind(pitem_node(i)) != N_ITEM_FN;
    bool wanted = kind == PRUNE_IMPL || named(pitem_name(i)) || (constant && C[CTL_PRUNE_GLOB] != 0u);
    if (kind != PRUNE_HEADER && wanted && (owner == NONE || named(owner))) {
        set_pitem_alive(i, 1u);
        atomicOr(C[CTL_CHANGED], 1u);
    }
}
