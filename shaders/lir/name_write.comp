// Writes the name of each function with code into `lname`.
//@ rows   body
//@ reads  body.def lbody.live lbody.name_at
//@ writes lname.word
#include "lib/source.glsl"
#include "lir/name.glsl"
void run(uint i) {
    if (lbody_live(i) == 0u) return;
    uint depth = 0u;
    for (uint d = body_def(i); d != NONE; d = def_parent(d)) depth++;
    uint at = lbody_name_at(i), word = 0u, n = 0u;
    for (uint k = depth; k > 0u; k--) {
        uint d = body_def(i);
        for (uint j = 1u; j < k; j++) d = def_parent(d);
        segment(d);
        uint colons = n != 0u && text_len != 0u ? 2u : 0u, total = text_len + colons;
        for (uint j = 0u; j < total; j++) {
            uint byte_ = j < colons ? 0x3Au : src_byte(text_lo + j - colons);
            word |= byte_ << (8u * (n & 3u));
            n++;
            if ((n & 3u) == 0u) {
                set_lname_word(at++, word);
                word = 0u;
            }
        }
    }
    if ((n & 3u) != 0u) set_lname_word(at, word);
}
