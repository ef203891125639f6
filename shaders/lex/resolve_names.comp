// From slots to symbol ids, in tokens.
//@ rows   tok
//@ reads  tok.kind lex_slot.sym
//@ writes tok.sym
void run(uint i) {
    uint kind = tok_kind(i);
    bool named = (kind >= TOK_IDENT && kind <= TOK_RAW_LIFETIME) || kind == TOK_INVALID_IDENT;
    bool literal = kind >= TOK_INT && kind <= TOK_RAW_C_STR;
    uint slot = named ? tok_sym(i) : 0u;
    uint symbol = lex_slot_sym(slot);
    if (!literal) set_tok_sym(i, named ? symbol : NONE);
}
