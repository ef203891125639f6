// Names that are mentioned in the regions that came alive in this round.
//@ rows   ptok
//@ reads  ptok.item ptok.name pitem.alive
//@ writes psym.used psym.named
void run(uint t) {
    uint row = ptok_item(t);
    if (row == NONE) return;
    if (pitem_alive(row) != 1u) return;
    uint name = ptok_name(t), sym = name & ~PRUNE_PREFIX;
    set_psym_used(sym, 1u);
    if (name == sym) set_psym_named(sym, 1u);
}
