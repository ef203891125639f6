// Marks where each name occurs for the first time.
//@ share  4
//@ rows   lex_new
//@ reads  lex_new.slot lex_slot.at
//@ writes lex_first.word lex_group.names
void run(uint i) {
    uint at = lex_slot_at(lex_new_slot(i));
    atomicOr(H[at_lex_first_word(at >> 5)], 1u << (at & 31u));
    atomicAdd(H[at_lex_group_names(at >> LEX_GROUP_SHIFT)], 1u);
}
