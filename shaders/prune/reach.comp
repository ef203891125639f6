// Names that are mentioned in the regions that came alive in this round.
//@ rows   pedge
//@ pick   32
//@ reads  pedge.item pedge.name palive.state
//@ writes psym.used psym.named
bool wants(uint i) { return palive_state(pedge_item(i)) == 1u; }
void run(uint i) {
    uint name = pedge_name(i), sym = name & ~PRUNE_PREFIX;
    set_psym_used(sym, 1u);
    if (name == sym) set_psym_named(sym, 1u);
}
