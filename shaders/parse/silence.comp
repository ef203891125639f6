// Takes back what later phases said about tokens that a syntax error spoiled.
//@ rows   diag
//@ reads  diag.lo poison.depth tok.lo
//@ writes diag.code
void run(uint i) {
    if (diag_code(i) > D_LAST_LEX && C[CTL_LEX_FATAL] != 0u) set_diag_code(i, 0u);
    if (diag_code(i) <= D_LAST_SYNTAX) return;
    uint low = 0u;
    uint high = n_tok;
    while (low < high) {
        uint middle = (low + high) / 2u;
        if (tok_lo(middle) <= diag_lo(i)) low = middle + 1u; else high = middle;
    }
    bool spoiled = C[CTL_PARSE_LOST] != 0u || (n_poison != 0u && low > 0u && poison_depth(low - 1u) != 0u);
    if (spoiled) set_diag_code(i, 0u);
}
