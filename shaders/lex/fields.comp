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
    uint p = i << LEX_GROUP_SHIFT;
    uint end = lex_group_dots(i) != 0u ? min(p + (1u << LEX_GROUP_SHIFT), 4u * n_src) : p;
    while (p < end) {
        bool candidate = p > 1u && digit(src_byte(p)) && src_byte(p - 1u) == 46u;
        if (candidate && marks(p) == 3u) split(p);
        p++;
    }
}
