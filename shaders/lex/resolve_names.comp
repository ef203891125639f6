// From slots to symbol ids, in tokens.
//@ rows   lex_block
//@ reads  lex_block.names lex_slot.sym
//@ writes tok.sym
void run(uint block) {
    uint left = lex_block_names(block);
    while (left != 0u) {
        uint i = block * LEX_BLOCK + uint(findLSB(left));
        set_tok_sym(i, lex_slot_sym(tok_sym(i)));
        left &= left - 1u;
    }
}
