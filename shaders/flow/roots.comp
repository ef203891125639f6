// Pointer jumping: each place finds the local or static that it is a part of.
//@ rows   place
//@ writes fplace.to
//@ racy   fplace.to
void run(uint p) {
    uint to = fplace_to(p), next = fplace_to(to & FLOW_PLACE);
    if ((next & FLOW_PLACE) == (to & FLOW_PLACE)) return;
    set_fplace_to(p, next | (to & ~FLOW_PLACE));
    atomicOr(C[CTL_CHANGED], 1u);
}
