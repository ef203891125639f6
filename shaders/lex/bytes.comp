// Looks at each 128 bytes for what is not UTF-8, and for carriage returns without a line feed,
// for digits after a point.
// Four bytes in a word at once: a byte is a continuation exactly where one of the three before
// it asks for one; and the four special cases of the second byte (Unicode standard, table 3-7).
//@ rows   lex_group
//@ reads  src.word
//@ writes lex_group.bad lex_group.cr lex_group.dots
const uint TOP = 0x80808080u;
uint equal4(uint x, uint k) {
    uint t = x ^ k;
    return ~(((t & 0x7f7f7f7fu) + 0x7f7f7f7fu) | t | 0x7f7f7f7fu);
}
void run(uint i) {
    uint words = 1u << (LEX_GROUP_SHIFT - 2u);
    uint w = i * words;
    uint last = min(w + words, n_src);
    uint before = w == 0u ? 0u : src_word(w - 1u);
    uint x = src_word(w);
    uint bad = NONE;
    uint bare = 0u;
    uint dots = 0u;
    while (w < last) {
        uint next = src_word(w + 1u);
        uint x1 = (x << 8) | (before >> 24);
        uint x2 = (x << 16) | (before >> 16);
        uint x3 = (x << 24) | (before >> 8);
        uint cont = x & ~(x << 1) & TOP;
        uint asked = (x1 & (x1 << 1)) | (x2 & (x2 << 1) & (x2 << 2)) | (x3 & (x3 << 1) & (x3 << 2) & (x3 << 3));
        uint wrong = (asked & TOP) ^ cont;
        uint bit5 = x << 2;
        uint bit54 = bit5 | (x << 3);
        wrong |= equal4(x & 0xFEFEFEFEu, 0xC0C0C0C0u);
        // From f5 on: bits 7 to 4, and then 3, or 2 with 1 or 0.
        wrong |= x & (x << 1) & (x << 2) & (x << 3) & ((x << 4) | ((x << 5) & ((x << 6) | (x << 7))));
        wrong |= equal4(x1, 0xE0E0E0E0u) & ~bit5;
        wrong |= equal4(x1, 0xEDEDEDEDu) & bit5;
        wrong |= equal4(x1, 0xF0F0F0F0u) & ~bit54;
        wrong |= equal4(x1, 0xF4F4F4F4u) & bit54;
        wrong &= TOP;
        if (bad == NONE && wrong != 0u) bad = w * 4u + (uint(findLSB(wrong)) >> 3);
        uint follow = (x >> 8) | (next << 24);
        bare |= equal4(x, 0x0d0d0d0du) & ~equal4(follow, 0x0a0a0a0au);
        uint digit = ((x & 0x7f7f7f7fu) + 0x50505050u) & ~((x & 0x7f7f7f7fu) + 0x46464646u) & ~x & TOP;
        bool dot = (digit & equal4(x1, 0x2e2e2e2eu) & ~equal4(x2, 0x2e2e2e2eu)) != 0u;
        dots |= (dot ? 1u : 0u) << (w & 31u);
        before = x;
        x = next;
        w++;
    }
    set_lex_group_bad(i, bad);
    set_lex_group_cr(i, bare);
    set_lex_group_dots(i, dots);
}
