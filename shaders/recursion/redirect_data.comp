// Addresses of parts in static data.
//@ rows   drel
//@ reads  drel.kind rfn.member rfn.rank
//@ writes drel.target
void run(uint i) {
    if (drel_kind(i) != REL_FN) return;
    uint f = drel_target(i);
    if (f < n_rfn && rfn_member(f) != 0u) set_drel_target(i, C[CTL_REC_FN0] + REC_FUNCTIONS + rfn_rank(f));
}
