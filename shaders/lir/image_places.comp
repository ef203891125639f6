// Constants that are named as places are needed.
//@ rows   place
//@ reads  place.kind place.arg def.kind dbody.body
//@ writes lbody.live lbody.placed
//@ racy   lbody.live lbody.placed
void run(uint p) {
    if (place_kind(p) != PLACE_STATIC || def_kind(place_arg(p)) != DEF_CONST) return;
    uint b = dbody_body(place_arg(p));
    if (b == NONE) return;
    set_lbody_live(b, 1u);
    set_lbody_placed(b, 1u);
}
