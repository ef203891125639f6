// Climbs to the nearest ancestor that is a rib, from one column to the other: a number of steps each, over what the round
// before has found, so that one round reaches all but the deepest.
//@ rows node
//@ params back
//@ reads rnode.mark
//@ writes rnode.rib rnode.rib_next
const uint HOPS = 24u;
void run(uint n) {
    uint r = p_back != 0u ? rnode_rib_next(n) : rnode_rib(n);
    uint hops = 0u;
    bool open = r != NONE && (rnode_mark(r) & RM_RIB) == 0u;
    while (open) {
        r = p_back != 0u ? rnode_rib_next(r) : rnode_rib(r);
        hops++;
        open = hops < HOPS && r != NONE && (rnode_mark(r) & RM_RIB) == 0u;
    }
    if (hops == HOPS) atomicOr(C[CTL_CHANGED], 1u);
    if (p_back != 0u) set_rnode_rib(n, r);
    else set_rnode_rib_next(n, r);
}
