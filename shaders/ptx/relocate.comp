// Marks the pairs of words of static data that are addresses.
//@ rows   drel
//@ reads  drel.data drel.offset data.word
//@ writes tpair.rel
void run(uint r) { set_tpair_rel((data_word(drel_data(r)) + drel_offset(r) / 4u) / 2u, r); }
