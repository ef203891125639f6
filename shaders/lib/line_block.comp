// Line ends, last line start and characters in each 64 bytes of the source.
//@ rows line_block
//@ writes line_block.lines line_block.start line_block.chars
#include "lib/source.glsl"
void run(uint i) {
    uint lines = 0u, start = 0u, chars = 0u;
    for (uint j = 64u * i; j < 64u * i + 64u; j++) {
        uint b = src_byte(j);
        if (b == 10u) {
            lines++;
            start = j + 1u;
        }
        if ((b & 0xC0u) != 0x80u) chars++;
    }
    set_line_block_lines(i, lines);
    set_line_block_start(i, start);
    set_line_block_chars(i, chars);
}
