// Splits a number that follows a single `.`: in `x.0.1` the lexer has seen the float `0.1`, but they
// are two fields. The parts get bit 1 of `lex_bits` alone, so that `tok` has them and `raw` has not.
//@ rows   lex_bits
//@ reads  src.word
//@ writes lex_bits.word
#include "lib/source.glsl"

uint marks(uint at) { return (H[at_lex_bits_word(at >> 4)] >> ((at & 15u) * 2u)) & 3u; }
void mark(uint at) { atomicOr(H[at_lex_bits_word(at >> 4)], 2u << ((at & 15u) * 2u)); }
bool digit(uint b) { return b - 48u < 10u || b == 95u; }

void split(uint p) {
    if (p < 2u || src_byte(p) - 48u >= 10u) return;
    if (src_byte(p - 1u) != 46u || marks(p - 1u) != 3u || src_byte(p - 2u) == 46u) return;
    uint q = p;
    while (digit(src_byte(q))) q++;
    if (src_byte(q) != 46u || (marks(q) & 1u) != 0u) return;
    uint end = q + 1u;
    while (digit(src_byte(end))) end++;
    // An exponent or a suffix: not a pair of fields.
    if ((marks(end) & 1u) == 0u) return;
    mark(q);
    if (end > q + 1u) mark(q + 1u);
}

void run(uint i) {
    uint word = H[at_lex_bits_word(i)];
    uint starts = word & (word >> 1) & 0x55555555u;
    while (starts != 0u) {
        uint k = uint(findLSB(starts));
        split((i << 4) + (k >> 1));
        starts &= starts - 1u;
    }
}
