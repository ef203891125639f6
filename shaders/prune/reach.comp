// Names that are mentioned in the regions that came alive in this round.
//@ rows   ptok
//@ reads  ptok.item ptok.name pitem.alive
//@ writes psym.used
void run(uint t) {
    uint row = ptok_item(t);
    if (row == NONE) return;
    if (pitem_alive(row) == 1u) set_psym_used(ptok_name(t), 1u);
}
