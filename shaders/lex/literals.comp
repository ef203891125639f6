// One row of `lit` for each literal token; where its suffix starts.
//@ rows   tok
//@ reads  tok.kind tok.sym
//@ writes lit.tok
void run(uint i) {
    uint kind = tok_kind(i);
    if (kind >= TOK_INT && kind <= TOK_RAW_C_STR) set_lit_tok(tok_sym(i), i);
}
