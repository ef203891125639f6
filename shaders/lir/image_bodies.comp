// Constants and statics that are data have no code.
//@ rows   body
//@ reads  body.local body.flags limg.root
//@ writes lbody.live lbody.image
void run(uint b) {
    bool item = (body_flags(b) & (BODY_CONST | BODY_STATIC)) != 0u, is_data = item && lbody_live(b) != 0u && limg_root(body_local(b)) == body_local(b);
    set_lbody_image(b, is_data ? 1u : 0u);
    if (is_data) set_lbody_live(b, 0u);
}
