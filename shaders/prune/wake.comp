// Items whose names are used come alive.
//@ rows   pitem
//@ reads  pitem.kind pitem.node pitem.name pitem.owner psym.used psym.named node.kind
//@ consts prune_with prune_when
//@ writes palive.state
bool used(uint sym) { return sym < n_psym && psym_used(sym) != 0u; }

uint with_(uint sym) { return sym < SYM_FIXED ? k_prune_with(sym) : NONE; }
// Whether it is brought along by what is used.
bool brought(uint sym) {
    uint other = with_(sym), when = sym < SYM_FIXED ? k_prune_when(sym) : NONE;
    bool needed = when == NONE || used(when) || used(with_(when));
    return needed && (used(other) || (when != NONE && other == sym));
}

void run(uint i) {
    uint alive = palive_state(i);
    if (alive == 1u) set_palive_state(i, 2u);
    if (alive != 0u) return;
    uint kind = pitem_kind(i), owner = pitem_owner(i);
    uint name = pitem_name(i), of = node_kind(pitem_node(i));
    bool constant = of == N_ITEM_CONST || of == N_ITEM_STATIC;
    bool wanted = kind == PRUNE_IMPL || (name < n_psym && psym_named(name) != 0u) || (kind == PRUNE_IMPORT && used(name))
        || brought(name) || (constant && C[CTL_PRUNE_GLOB] != 0u);
    if (kind != PRUNE_HEADER && kind != PRUNE_USE && wanted && (owner == NONE || used(owner) || brought(owner))) {
        set_palive_state(i, 1u);
        atomicOr(C[CTL_CHANGED], 1u);
    }
}
