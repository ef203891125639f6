// A syntax error ends its segment: what was read becomes an ERROR node. Its message is made later
// (parse/expected.comp), from the mark on the segment's row.

// Token that anchors the ERROR node: one without a node. The token that could not be consumed has
// none, nor has a closing delimiter; NONE if there is no such token.
uint error_anchor(uint begin, uint end, uint pos) {
    if (pos < end) return pos;
    if (end < n_tt && tt_mate(end) < end) return end;
    uint at = end;
    while (at > begin && H[at_pt_meta(at - 1u)] != 0u) at--;
    return at > begin ? at - 1u : NONE;
}

void error_node(uint begin, uint end, uint pos) {
    uint anchor = error_anchor(begin, end, pos);
    if (anchor == NONE) return;
    uint last = end - 1u;
    uint rank = H[at_pt_ends(last)];
    H[at_pt_ends(last)] = rank + 1u;
    H[at_pt_meta(anchor)] = N_ERROR;
    H[at_pt_first(anchor)] = begin;
    H[at_pt_last(anchor)] = last;
    H[at_pt_rank(anchor)] = rank;
}
