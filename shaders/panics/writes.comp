// How often each local is written, and whether it is borrowed.
//@ rows   mir
//@ reads  mir.op mir.dest mir.a place.kind place.base place.arg
//@ writes plocal.writes
void run(uint i) {
    bool borrow = mir_op(i) == MIR_REF;
    uint dest = mir_dest(i), p = borrow ? mir_a(i) : dest;
    if (dest != NONE && place_kind(dest) == PLACE_LOCAL) {
        atomicAdd(H[at_plocal_writes(place_arg(dest))], 1u);
    }
    // A part that is written, or borrowed.
    uint kind = p == NONE ? PLACE_STATIC : place_kind(p);
    bool part = kind != PLACE_LOCAL || borrow;
    while (kind != PLACE_LOCAL && kind != PLACE_STATIC && kind != PLACE_DEREF) {
        p = place_base(p);
        kind = place_kind(p);
    }
    if (part && kind == PLACE_LOCAL) atomicAdd(H[at_plocal_writes(place_arg(p))], 2u);
}
