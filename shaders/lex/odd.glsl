// The list of tokens that need a closer look, and that of tokens with names; each has room for all tokens.
//@ writes lex_odd.tok lex_name.tok
void add_odd(uint token) { set_lex_odd_tok(atomicAdd(C[DIRECTORY + 4u * T_lex_odd + 2u], 1u), token); }
void add_name(uint token) { set_lex_name_tok(atomicAdd(C[DIRECTORY + 4u * T_lex_name + 2u], 1u), token); }
