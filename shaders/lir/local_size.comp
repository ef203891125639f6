// Vregs, slots and static data that each local needs. A parameter arrives in vregs (or as an address in
// one) even if it lives in a slot; the return local in a slot needs the address it is copied to.
//@ rows   local
//@ reads  lloc.ids local.kind local.ty lay.repr lloc.home
//@ reads  limg.root lay.size
//@ writes lloc.words lloc.vregs lloc.slot_flag lloc.data_flag
void run(uint i) {
    uint home = lloc_home(i);
    uint repr = home == LHOME_NONE ? REPR_ZERO : lay_repr(local_ty(i));
    uint whole = lloc_ids(i) != 0u ? lloc_ids(i) : repr == REPR_PAIR ? 2u : repr == REPR_ZERO ? 0u : 1u;
    bool arrives = local_kind(i) == LOCAL_PARAM || (local_kind(i) == LOCAL_RETURN && repr == REPR_MEMORY);
    set_lloc_vregs(i, home == LHOME_VREG || arrives ? whole : 0u);
    set_lloc_slot_flag(i, home == LHOME_SLOT ? 1u : 0u);
    set_lloc_words(i, home == LHOME_DATA && limg_root(i) == i ? (lay_size(local_ty(i)) + 15u) / 16u * 4u : 0u);
    set_lloc_data_flag(i, home == LHOME_DATA ? 1u : 0u);
}
