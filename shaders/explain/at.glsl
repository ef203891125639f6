// From bytes of a diagnostic back to tokens and nodes.
//@ reads tok.lo tok.hi node.last_tok node.first_tok node.kind node.size node.role node.parent node.tok

// The last token that begins at byte `at` or before.
uint tok_at(uint at) {
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_lo(middle) <= at) low = middle + 1u; else high = middle;
    }
    return low == 0u ? 0u : low - 1u;
}

// Nodes are in the order of their last tokens; those with the same one stand from the inside to the outside.
// The outermost (or innermost) node of a class (NONE: any) that covers exactly [lo, hi); NONE if there is none.
const uint AT_NESTED = 4096u;
uint node_covering(uint lo, uint hi, bool outer) {
    uint a = tok_at(lo);
    uint z = tok_at(hi - 1u);
    uint low = 0u;
    uint high = n_node;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (node_last_tok(middle) < z) low = middle + 1u; else high = middle;
    }
    uint found = NONE;
    uint steps = 0u;
    bool run = low < n_node;
    while (run) {
        run = node_last_tok(low) == z && steps < AT_NESTED;
        if (run && node_first_tok(low) == a) {
            if (outer || found == NONE) found = low;
        }
        low++;
        steps++;
        run = run && low < n_node;
    }
    return found;
}
uint node_at(uint lo, uint hi) { return node_covering(lo, hi, true); }
uint inner_at(uint lo, uint hi) { return node_covering(lo, hi, false); }

uint lo_of(uint n) { return tok_lo(node_first_tok(n)); }
uint hi_of(uint n) { return tok_hi(node_last_tok(n)); }
uint name_lo(uint n) { return tok_lo(node_tok(n)); }
uint name_hi(uint n) { return tok_hi(node_tok(n)); }
