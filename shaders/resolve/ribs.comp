// One round of pointer jumping to the nearest ancestor that is a rib, from one column to the other.
// A few hops each, so that two rounds reach most ribs and a third sees that nothing changes.
//@ rows node
//@ params back
//@ reads rnode.mark
//@ writes rnode.rib rnode.rib_next
const uint HOPS = 5u;
void run(uint n) {
    uint r = p_back != 0u ? rnode_rib_next(n) : rnode_rib(n);
    uint hops = 0u;
    bool open = r != NONE && (rnode_mark(r) & RM_RIB) == 0u;
    while (open) {
        r = p_back != 0u ? rnode_rib_next(r) : rnode_rib(r);
        hops++;
        open = hops < HOPS && r != NONE && (rnode_mark(r) & RM_RIB) == 0u;
    }
    if (hops != 0u) atomicOr(C[CTL_CHANGED], 1u);
    if (p_back != 0u) set_rnode_rib(n, r);
    else set_rnode_rib_next(n, r);
}
