// Bodies of locals, and their places: the first rows of `place`.
//@ rows local
//@ reads local.ty local.node mnode.body
//@ writes local.body place.kind place.base place.arg place.extra place.ty
void run(uint i) {
    // Those of functions for composite types have no node and know their body.
    if (local_node(i) != NONE) set_local_body(i, mnode_body(local_node(i)));
    set_place_kind(i, PLACE_LOCAL);
    set_place_base(i, NONE);
    set_place_arg(i, i);
    set_place_extra(i, 0u);
    set_place_ty(i, local_ty(i));
}
