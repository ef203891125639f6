// The kind of a token from its text.
//@ reads src.word
//@ consts unicode
#include "lex/quick_kind.glsl"
#include "lex/unicode.glsl"

// Whether the number [lo, hi), whose first bytes are x, has a point or an exponent.
bool is_float(uint x, uint lo, uint hi) {
    uint c1 = (x >> 8) & 255u;
    bool based = (x & 255u) == 0x30u && (c1 == 0x62u || c1 == 0x6fu || c1 == 0x78u);
    bool hexa = based && c1 == 0x78u;
    uint p = based ? lo + 2u : lo;
    bool digits = !based;
    bool going = p < hi;
    uint c = 0u;
    while (going) {
        c = src_byte(p);
        bool digit = c - 0x30u < 10u || (hexa && (c | 32u) - 0x61u < 6u);
        digits = digits || digit;
        going = digit || c == 0x5fu;
        p += going ? 1u : 0u;
        going = going && p < hi;
    }
    return digits && p < hi && (c == 0x2eu || (!hexa && (c | 32u) == 0x65u));
}

// Kind of the non-trivia token [lo, hi) whose first four bytes are x.
uint token_kind(uint x, uint lo, uint hi) {
    uint c0 = x & 255u;
    uint c1 = (x >> 8) & 255u;
    uint c2 = (x >> 16) & 255u;
    uint len = hi - lo;
    uint kind = quick_kind(x, len, src_byte(hi - 1u));
    // Where a character outside ASCII decides: the first, that after r#, that after a quote.
    bool raw = c0 == 0x72u && c1 == 0x23u && len > 2u && c2 >= 0x80u;
    bool tick = c0 == 0x27u && len > 1u && c1 >= 0x80u;
    uint skip = raw ? 2u : tick ? 1u : 0u;
    uint decoded = utf8_decode(lo + skip);
    uint cls = unicode_class(decoded & 0xFFFFFFu);
    bool start = (cls & UNI_START) != 0u;
    if (raw) kind = start ? TOK_RAW_IDENT : TOK_RAW_STR;
    if (tick) {
        uint first = decoded >> 24;
        bool closed = src_byte(hi - 1u) == 0x27u || (len > first + 1u && src_byte(lo + 1u + first) == 0x27u);
        kind = start && !closed ? TOK_LIFETIME : TOK_CHAR;
    }
    if (c0 >= 0x80u) kind = start ? TOK_IDENT : (cls & UNI_EMOJI) != 0u ? TOK_INVALID_IDENT : TOK_UNKNOWN;
    if (kind == TOK_INT && is_float(x, lo, hi)) kind = TOK_FLOAT;
    return kind;
}
