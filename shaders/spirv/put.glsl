// Writing the words of templates into the module.
//@ writes spv.word
#include "spirv/eval.glsl"

// Writes the words of stream s (0 code, 1 constants, 2 decorations) of template t from word `at` on: the next place.
uint put_stream(uint t, uint s, uint at) {
    uint e = k_sv_template(5u * t + s);
    uint first = e & 0xFFFFFu, n = e >> 20;
    for (uint k = 0u; k < n; k++) set_spv_word(at + k, eval(k_sv_word(first + k)));
    return at + n;
}
