// The list of tokens that need a closer look; it has room for all tokens.
//@ writes lex_odd.tok
void add_odd(uint token) { set_lex_odd_tok(atomicAdd(C[DIRECTORY + 4u * T_lex_odd + 2u], 1u), token); }
