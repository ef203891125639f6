// One row of `lit` for each literal token, in their order.
//@ rows   lex_block
//@ reads  lex_block.literals lex_block.at
//@ writes tok.sym lit.tok
void run(uint block) {
    uint left = lex_block_literals(block);
    uint at = lex_block_at(block);
    while (left != 0u) {
        uint i = block * LEX_BLOCK + uint(findLSB(left));
        set_lit_tok(at, i);
        set_tok_sym(i, at);
        at++;
        left &= left - 1u;
    }
}
