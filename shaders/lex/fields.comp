// Splits a number that follows a single `.`: in `x.0.1` the lexer has seen the float `0.1`, but they
// are two fields. The parts get bit 1 of `lex_bits` alone, so that `tok` has them and `raw` has not.
//@ rows   lex_group
//@ reads  src.word lex_group.dots
//@ writes lex_bits.word
#include "lib/source.glsl"

uint marks(uint at) { return (H[at_lex_bits_word(at >> 4)] >> ((at & 15u) * 2u)) & 3u; }
void mark(uint at) { atomicOr(H[at_lex_bits_word(at >> 4)], 2u << ((at & 15u) * 2u)); }
bool digit(uint b) { return b - 48u < 10u || b == 95u; }

void split(uint p) {
    bool ok = src_byte(p) != 95u && marks(p - 1u) == 3u && src_byte(p - 2u) != 46u;
    uint q = p;
    while (ok && digit(src_byte(q)) && q - p < LEX_MAX_NUMBER) q++;
    ok = ok && src_byte(q) == 46u && (marks(q) & 1u) == 0u;
    uint end = q + 1u;
    while (ok && digit(src_byte(end)) && end - q < LEX_MAX_NUMBER) end++;
    // An exponent or a suffix: not a pair of fields.
    if (ok && (marks(end) & 1u) != 0u) {
        mark(q);
        if (end > q + 1u) mark(q + 1u);
    }
}

void run(uint i) {
    uint words = lex_group_dots(i);
    while (words != 0u) {
        uint w = (i << (LEX_GROUP_SHIFT - 2u)) + uint(findLSB(words));
        words &= words - 1u;
        uint x = src_word(w);
        uint last = src_byte(4u * w - 1u);
        // Bytes of the word that follow a point.
        uint left = 0u;
        for (uint k = 0u; k < 4u; k++) {
            uint c = (x >> (8u * k)) & 255u;
            left |= (c - 48u < 10u && last == 46u ? 1u : 0u) << k;
            last = c;
        }
        while (left != 0u) {
            uint p = 4u * w + uint(findLSB(left));
            left &= left - 1u;
            if (marks(p) == 3u) split(p);
        }
    }
}
