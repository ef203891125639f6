// Line and column (from 1, in characters) of each position that a panic message names: loc.line holds its byte.
//@ rows loc
//@ reads line_block.lines line_block.start line_block.chars file.start
//@ writes loc.line loc.col mconst.lo
//@ reads loc.file loc.const
#include "lib/source.glsl"
uint chars_before(uint p) {
    uint n = line_block_chars(p >> 6);
    for (uint j = p & ~63u; j < p; j++) n += (src_byte(j) & 0xC0u) != 0x80u ? 1u : 0u;
    return n;
}
void run(uint i) {
    uint p = loc_line(i), begin = file_start(loc_file(i)), lines = line_block_lines(p >> 6), start = line_block_start(p >> 6);
    for (uint j = p & ~63u; j < p; j++)
        if (src_byte(j) == 10u) {
            lines++;
            start = j + 1u;
        }
    start = max(start, begin);
    uint line = lines - line_block_lines(begin >> 6) + 1u, col = chars_before(p) - chars_before(start) + 1u;
    set_loc_line(i, line);
    set_loc_col(i, col);
    uint first = loc_const(i);
    if (first == NONE) return;
    set_mconst_lo(first, loc_file(i));
    set_mconst_lo(first + 1u, line);
    set_mconst_lo(first + 2u, col);
}
