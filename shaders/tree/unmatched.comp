// Delimiters that repair left without a partner are none.
//@ rows   tok
//@ reads  tok_fix.kind
//@ writes tok_glue.base
void run(uint i) { if (tok_fix_kind(i) != 0u) set_tok_glue_base(i, TERM_UNKNOWN | 256u); }
