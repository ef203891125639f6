// Names that are mentioned in the regions that came alive in this round.
//@ rows   pedge
//@ reads  pedge.item pedge.name palive.state
//@ writes psym.used psym.named
void run(uint i) {
    if (palive_state(pedge_item(i)) != 1u) return;
    uint name = pedge_name(i), sym = name & ~PRUNE_PREFIX;
    set_psym_used(sym, 1u);
    if (name == sym) set_psym_named(sym, 1u);
}
