// The list of tokens that need a closer look.
//@ writes lex_odd.tok
void add_odd(uint token) {
    uint slot = DIRECTORY + 4u * T_lex_odd;
    uint row = atomicAdd(C[slot + 2u], 1u);
    if (row >= cap_lex_odd) {
        atomicMax(C[slot + 3u], row + 1u);
        atomicOr(C[CTL_OVERFLOW], 1u);
    } else {
        set_lex_odd_tok(row, token);
    }
}
