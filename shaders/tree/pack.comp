// One `tt` row for each token that begins an operator or stands alone, with its base terminal for
// the time being.
//@ rows   glue_block
//@ reads  tok_glue.base glue_block.at tok.kind
//@ spare  tt
//@ writes tt.tok tt.term tt.link tt.mate tt.start
#include "lex/select.glsl"
void run(uint block) {
    uint at = glue_block_at(block);
    uint end = min(block * GLUE_BLOCK + GLUE_BLOCK, n_tok);
    for (uint i = block * GLUE_BLOCK; i < end; i++) {
        uint word = tok_glue_base(i);
        uint base = word & 255u;
        // What is not kept goes behind the table's rows: a store that some lanes skip costs more.
        bool head = word >= 256u;
        uint row = sel(head, at, n_tt + gl_LocalInvocationIndex);
        set_tt_tok(row, i);
        set_tt_term(row, base);
        set_tt_link(row, min(base, TERM_COUNT) | 1u << 7u);
        set_tt_mate(row, NONE);
        set_tt_start(row, 0u);
        at += head ? 1u : 0u;
    }
}
