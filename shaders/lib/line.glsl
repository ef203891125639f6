// Lines and columns from 1, in characters, of places in the source.
//@ reads line_block.lines line_block.start line_block.chars file.start
#include "lib/source.glsl"
uint chars_before(uint p) {
    uint n = line_block_chars(p >> 6);
    for (uint j = p & ~63u; j < p; j++) n += (src_byte(j) & 0xC0u) != 0x80u ? 1u : 0u;
    return n;
}
// The file that byte p is in, or behind.
uint file_of(uint p) {
    uint low = 0u, high = n_file;
    while (low + 1u < high) {
        uint middle = (low + high) / 2u;
        bool before = file_start(middle) <= p;
        low = before ? middle : low;
        high = before ? high : middle;
    }
    return low;
}
// Of byte p, which is in `file`.
uvec2 line_and_column(uint p, uint file) {
    uint begin = file_start(file), lines = line_block_lines(p >> 6), start = line_block_start(p >> 6);
    for (uint j = p & ~63u; j < p; j++)
        if (src_byte(j) == 10u) {
            lines++;
            start = j + 1u;
        }
    start = max(start, begin);
    return uvec2(lines - line_block_lines(begin >> 6) + 1u, chars_before(p) - chars_before(start) + 1u);
}
