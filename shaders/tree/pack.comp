// One `tt` row for each token that begins an operator or stands alone.
//@ rows   tok
//@ reads  tok_glue.base tok_glue.head tok_glue.at
//@ writes tt.tok tt_work.base
void run(uint i) {
    if (tok_glue_head(i) == 0u) return;
    uint at = tok_glue_at(i);
    set_tt_tok(at, i);
    set_tt_work_base(at, tok_glue_base(i));
}
