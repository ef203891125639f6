// Each place points at what it projects from.
//@ rows   place
//@ reads  place.kind place.base
//@ writes fplace.to
void run(uint p) {
    uint k = place_kind(p);
    bool root = k == PLACE_LOCAL || k == PLACE_STATIC, inside = k == PLACE_FIELD || k == PLACE_DOWNCAST;
    set_fplace_to(p, root ? p : place_base(p) | (inside ? FLOW_FIELD : FLOW_THROUGH));
}
