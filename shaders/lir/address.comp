// Locals whose address is taken need a frame slot.
//@ rows   mir
//@ reads  mir.op mir.a lmir.body lbody.live place.kind place.base place.arg
//@ writes lloc.home
void run(uint i) {
    if (mir_op(i) != MIR_REF || lbody_live(lmir_body(i)) == 0u) return;
    uint p = mir_a(i);
    while (place_base(p) != NONE && place_kind(p) != PLACE_DEREF) p = place_base(p);
    if (place_kind(p) != PLACE_LOCAL) return;
    uint l = place_arg(p);
    // VREG becomes SLOT; SLOT and DATA stay, NONE has no bits.
    if (lloc_home(l) == LHOME_VREG) atomicMax(H[at_lloc_home(l)], LHOME_SLOT);
}
