// A syntax error in a body spoils the function, constant or static that it is in; one among items
// may have lost some, which spoils everything.
//@ rows   node
//@ reads  node.kind node.parent node.first_tok node.last_tok
//@ writes poison.depth

bool owner(uint kind) { return kind == N_ITEM_FN || kind == N_ITEM_CONST || kind == N_ITEM_STATIC; }

void run(uint n) {
    if (node_kind(n) != N_ERROR) return;
    uint at = node_parent(n);
    uint steps = 0u;
    while (at != NONE && steps < 64u && !owner(node_kind(at))) { at = node_parent(at); steps++; }
    if (at == NONE || steps == 64u) {
        C[CTL_PARSE_LOST] = 1u;
        return;
    }
    atomicAdd(H[at_poison_depth(node_first_tok(at))], 1u);
    atomicAdd(H[at_poison_depth(node_last_tok(at) + 1u)], NONE);
}
