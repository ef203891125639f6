// Writes OpLine; a row's own words follow.
//@ rows   lir
//@ reads  dline.line dline.col
//@ writes spv.word srow.code_at
#include "debug/spirv_lines.glsl"
const uint OP_LINE = 8u;
void run(uint i) {
    if (!has_line(i)) return;
    uint at = srow_code_at(i), to = C[CTL_SV_CODE_AT] + at;
    set_spv_word(to, OP_LINE | 4u << 16);
    set_spv_word(to + 1u, C[CTL_SV_BOUND] - C[CTL_DEBUG_FILES] + dline_file(i));
    set_spv_word(to + 2u, dline_line(i));
    set_spv_word(to + 3u, dline_col(i));
    set_srow_code_at(i, at + 4u);
}
