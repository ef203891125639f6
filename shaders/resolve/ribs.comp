// One round of pointer jumping to the nearest ancestor that is a rib, from one column to the other.
//@ rows node
//@ params back
//@ reads rnode.mark
//@ writes rnode.rib rnode.rib_next
void run(uint n) {
    uint r = p_back != 0u ? rnode_rib_next(n) : rnode_rib(n);
    if (r != NONE && (rnode_mark(r) & RM_RIB) == 0u) {
        r = p_back != 0u ? rnode_rib_next(r) : rnode_rib(r);
        atomicOr(C[CTL_CHANGED], 1u);
    }
    if (p_back != 0u) set_rnode_rib(n, r);
    else set_rnode_rib_next(n, r);
}
