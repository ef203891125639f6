// One `tt` row for each token that begins an operator or stands alone, with its base terminal for
// the time being, and +1 or -1 at delimiters, for the depth.
//@ rows   tok
//@ reads  tok_glue.base tok_glue.head tok_glue.at
//@ writes tt.tok tt.term tt.link tt.mate tt.start tt_work.base tt_work.depth
void run(uint i) {
    if (tok_glue_head(i) == 0u) return;
    uint at = tok_glue_at(i);
    uint base = tok_glue_base(i);
    set_tt_tok(at, i);
    set_tt_work_base(at, base);
    set_tt_term(at, base);
    set_tt_link(at, min(base, TERM_COUNT) | 1u << 7u);
    set_tt_mate(at, NONE);
    set_tt_start(at, 0u);
    set_tt_work_depth(at, base - TERM_PAREN < 3u ? 1u : base - TERM_CLOSE_PAREN < 3u ? NONE : 0u);
}
