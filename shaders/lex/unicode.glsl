// Properties of characters outside ASCII.
//@ consts unicode
//@ reads src.word
#include "lib/source.glsl"

const uint UNI_START = 1u;     // XID_Start
const uint UNI_CONTINUE = 2u;  // XID_Continue
const uint UNI_EMOJI = 4u;
const uint UNI_MARK = 8u;      // canonical combining class other than 0
const uint UNI_NFC = 16u;      // normalisation to NFC may change it

// UNI_* bits of a code point: blocks of 256, four characters to a word.
uint unicode_class(uint c) {
    uint block = k_unicode(min(c, 0x10FFFFu) >> 8);
    return (k_unicode(block + ((c & 255u) >> 2)) >> ((c & 3u) * 8u)) & 255u;
}

// Pattern_White_Space outside ASCII.
bool is_unicode_space(uint c) {
    return c == 0x85u || c == 0x200Eu || c == 0x200Fu || c == 0x2028u || c == 0x2029u;
}

// Decodes the character at byte p: code point in the low 24 bits, length in the top 8. What is not
// UTF-8 reads as one byte with code point 0xFFFFFF.
uint utf8_decode(uint p) {
    uint a = src_byte(p);
    uint b = src_byte(p + 1u);
    uint c = src_byte(p + 2u);
    uint d = src_byte(p + 3u);
    bool tb = (b & 0xC0u) == 0x80u;
    bool tc = tb && (c & 0xC0u) == 0x80u;
    bool td = tc && (d & 0xC0u) == 0x80u;
    if (a < 0x80u) return (1u << 24) | a;
    if (a >= 0xC2u && a < 0xE0u && tb) return (2u << 24) | ((a & 31u) << 6) | (b & 63u);
    uint c3 = ((a & 15u) << 12) | ((b & 63u) << 6) | (c & 63u);
    if ((a & 0xF0u) == 0xE0u && tc && c3 >= 0x800u && (c3 < 0xD800u || c3 > 0xDFFFu)) return (3u << 24) | c3;
    uint c4 = ((a & 7u) << 18) | ((b & 63u) << 12) | ((c & 63u) << 6) | (d & 63u);
    if ((a & 0xF8u) == 0xF0u && td && c4 >= 0x10000u && c4 < 0x110000u) return (4u << 24) | c4;
    return (1u << 24) | 0xFFFFFFu;
}
