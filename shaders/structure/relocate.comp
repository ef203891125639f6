// Writes addresses into static data: 4 bytes, the others of the 8 are zero.
//@ rows   drel
//@ reads  drel.data drel.offset drel.kind drel.target drel.addend data.at
//@ writes arena.word
void run(uint i) {
    uint to = drel_kind(i) == REL_FN ? drel_target(i) + 1u : data_at(drel_target(i));
    set_arena_word((data_at(drel_data(i)) + drel_offset(i)) / 4u, to + drel_addend(i));
}
