// Pointer jumping: every variable points at its root (or its type) when nothing changes any more.
//@ rows   uf
//@ writes uf.parent
void run(uint i) {
    uint p = uf_parent(i);
    if ((p & VAR_BIT) == 0u) return;
    uint q = uf_parent(p & ~VAR_BIT);
    if (q != p) {
        set_uf_parent(i, q);
        C[CTL_CHANGED] = 1u;
    }
}
