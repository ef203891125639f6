// Which boundaries of segments a token makes.
//@ reads  tt.term tt_work.depth
//@ consts term_flags

// Cut after a closing brace: ROW_DEAD (never), ROW_STMT, ROW_ARM or both, by the next terminal.
uint brace_cut(uint i) {
    uint next = i + 1u < n_tt ? tt_term(i + 1u) : TERM_EOF;
    bool starts = (k_term_flags(next) & TF_STMT) != 0u;
    return starts ? ROW_STMT_ARM : next == TERM_PAREN || next == TERM_BRACKET ? ROW_ARM : ROW_DEAD;
}

// Kind of the row that terminal t makes by itself, ROW_DEAD if none.
uint boundary_kind(uint t) {
    return t - TERM_PAREN < 3u ? ROW_OPEN : t - TERM_CLOSE_PAREN < 3u || t == TERM_EOF ? ROW_CLOSE
        : t == TERM_COMMA ? ROW_COMMA : t == TERM_SEMI ? ROW_SEMI : ROW_DEAD;
}
