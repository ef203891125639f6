// Pointer jumping along mnode.target.
//@ rows mnode
//@ writes mnode.target
//@ racy mnode.target
void run(uint i) {
    uint t = mnode_target(i);
    if ((t & TARGET_STOP) != 0u) return;
    set_mnode_target(i, mnode_target(t));
    atomicOr(C[CTL_CHANGED], 1u);
}
