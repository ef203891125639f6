// Functions whose address is taken: by static data.
//@ rows   drel
//@ reads  drel.kind drel.target
//@ writes sfn.called
void run(uint i) { if (drel_kind(i) == REL_FN) set_sfn_called(drel_target(i), 1u); }
