// Which boundaries of segments a token makes, and how threads share the tokens: each has a run of them.
//@ reads  tt.term
//@ writes scratch.word
#include "tree/terms.glsl"

uint depth_chunk(uint threads) { return max(16u, (n_tt + threads - 1u) / threads); }

uint term_behind(uint i) { return sel(i + 1u < n_tt, tt_term(min(i + 1u, n_tt - 1u)), TERM_EOF); }

// Cut after a closing brace: ROW_DEAD (never), ROW_STMT, ROW_ARM or both, by the next terminal.
uint brace_cut(uint t, uint next) {
    uint cut = sel(next == TERM_PAREN || next == TERM_BRACKET, ROW_ARM, ROW_DEAD);
    cut = sel(starts_statement(next), ROW_STMT_ARM, cut);
    return sel(t == TERM_CLOSE_BRACE, cut, ROW_DEAD);
}

// Kind of the row that terminal t makes by itself, ROW_DEAD if none.
uint boundary_kind(uint t) {
    uint kind = sel(t == TERM_COMMA, ROW_COMMA, sel(t == TERM_SEMI, ROW_SEMI, ROW_DEAD));
    kind = sel(t - TERM_CLOSE_PAREN < 3u || t == TERM_EOF, ROW_CLOSE, kind);
    return sel(t - TERM_PAREN < 3u, ROW_OPEN, kind);
}

int depth_step(uint t) { return int(sel(t - TERM_PAREN < 3u, 1u, 0u)) - int(sel(t - TERM_CLOSE_PAREN < 3u, 1u, 0u)); }
