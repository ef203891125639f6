// Line ends, last line start and characters in each 64 bytes of the source, four words at a time.
//@ rows line_block
//@ reads src.word
//@ writes line_block.lines line_block.start line_block.chars
// The highest bit of each byte that is a newline.
uint ends(uint w) {
    uint x = w ^ 0x0A0A0A0Au;
    return ~(((x & 0x7F7F7F7Fu) + 0x7F7F7F7Fu) | x | 0x7F7F7F7Fu);
}
// The highest bit of each byte that continues a character: 10xxxxxx.
uint continues(uint w) { return w & ~(w << 1) & 0x80808080u; }
void run(uint i) {
    uint lines = 0u, start = 0u, chars = 64u, base = at_src_word(0u), last = (cap_src - 4u) & ~3u;
    for (uint k = 0u; k < 4u; k++) {
        uint at = 16u * i + 4u * k;
        uvec4 words = H4[(base + min(at, last)) >> 2];
        uvec4 found = uvec4(ends(words.x), ends(words.y), ends(words.z), ends(words.w));
        ivec4 high = findMSB(found);
        lines += uint(bitCount(found.x) + bitCount(found.y) + bitCount(found.z) + bitCount(found.w));
        chars -= uint(bitCount(continues(words.x)) + bitCount(continues(words.y)) + bitCount(continues(words.z)) + bitCount(continues(words.w)));
        // The byte behind the last line end.
        start = high.x < 0 ? start : 4u * at + uint(high.x >> 3) + 1u;
        start = high.y < 0 ? start : 4u * at + uint(high.y >> 3) + 5u;
        start = high.z < 0 ? start : 4u * at + uint(high.z >> 3) + 9u;
        start = high.w < 0 ? start : 4u * at + uint(high.w >> 3) + 13u;
    }
    set_line_block_lines(i, lines);
    set_line_block_start(i, start);
    set_line_block_chars(i, chars);
}
