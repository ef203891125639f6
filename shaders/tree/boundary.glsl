// Which boundaries of segments a token makes.
//@ reads  tt.term tt_work.depth
//@ consts term_flags

// Cut after a closing brace: ROW_DEAD (never), ROW_STMT, ROW_ARM or both, by the next terminal.
uint brace_cut(uint i) {
    uint next = i + 1u < n_tt ? tt_term(i + 1u) : TERM_EOF;
    uint kind = ROW_DEAD;
    bool ends = next == TERM_EOF || next == TERM_CLOSE_PAREN || next == TERM_CLOSE_BRACKET || next == TERM_CLOSE_BRACE;
    if (ends) return kind;
    if ((k_term_flags(next) & TF_STMT) != 0u) kind |= 1u;
    bool starts = (k_term_flags(next) & TF_STMT) != 0u || next == TERM_PAREN || next == TERM_BRACKET;
    if (starts) kind |= 2u;
    return kind;
}

// Rows of `row` that token i makes.
uint boundary_count(uint i) {
    uint t = tt_term(i);
    if (t == TERM_CLOSE_BRACE) return brace_cut(i) == ROW_DEAD ? 1u : 2u;
    bool one = t == TERM_PAREN || t == TERM_BRACKET || t == TERM_BRACE || t == TERM_CLOSE_PAREN
        || t == TERM_CLOSE_BRACKET || t == TERM_COMMA || t == TERM_SEMI || t == TERM_EOF;
    return one ? 1u : 0u;
}
