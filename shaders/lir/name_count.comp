// Bytes of the name of each function with code.
//@ rows   body
//@ reads  body.def lbody.live
//@ writes lbody.name_len lbody.name_at
#include "lir/name.glsl"
void run(uint i) {
    uint len = 0u;
    if (lbody_live(i) != 0u) {
        for (uint d = body_def(i); d != NONE; d = def_parent(d)) {
            segment(d);
            if (text_len != 0u) len += text_len + (len != 0u ? 2u : 0u);
        }
    }
    set_lbody_name_len(i, len);
    set_lbody_name_at(i, (len + 3u) / 4u);
}
