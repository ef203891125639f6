// The code that a row of `mir` belongs to: what a pattern tests or binds belongs to the construct around it.
//@ reads mir.node node.kind node.parent
//@ consts node_class
bool in_pattern(uint n) { return k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD; }
uint code_of(uint row) {
    uint n = mir_node(row);
    bool pattern = in_pattern(n);
    while (in_pattern(n)) n = node_parent(n);
    return pattern && node_kind(n) == N_ARM ? node_parent(n) : n;
}
// The assignment that event `e` is, or, where it takes a value apart, the part of its left side.
uint assignment(uint e) {
    uint n = mir_node(fevent_row(e)), p = node_parent(n);
    return node_kind(n) != N_EXPR_ASSIGN && node_kind(n) != N_EXPR_ASSIGN_OP && p != NONE && node_kind(p) == N_EXPR_ASSIGN ? p : n;
}
uint lo_of(uint n) { return tok_lo(node_first_tok(n)); }
uint hi_of(uint n) { return tok_hi(node_last_tok(n)); }
