// From slots to symbol ids, in suffixes of literals.
//@ share  4
//@ rows   lit
//@ reads  lex_slot.sym
//@ writes lit.suffix
void run(uint i) {
    uint slot = lit_suffix(i);
    if (slot != NONE) set_lit_suffix(i, lex_slot_sym(slot));
}
