// From slots to symbol ids, in tokens.
//@ rows   lex_name
//@ reads  lex_name.tok lex_slot.sym
//@ writes tok.sym
void run(uint i) {
    uint t = lex_name_tok(i);
    set_tok_sym(t, lex_slot_sym(tok_sym(t)));
}
