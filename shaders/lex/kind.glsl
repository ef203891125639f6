// The kind of a token from its text.
//@ reads src.word
//@ consts unicode
#include "lib/source.glsl"
#include "lex/unicode.glsl"

// ASCII characters that are tokens, as bits: 0x21 ... 0x7e without quotes, `\`, backtick, letters, digits, `_`.
const uint PUNCT1 = 0xFC00FF7Au;  // 0x20..0x3f: ! # $ % & ( ) * + , - . / : ; < = > ?
const uint PUNCT2 = 0x68000001u;  // 0x40..0x5f: @ [ ] ^
const uint PUNCT3 = 0x78000000u;  // 0x60..0x7f: { | } ~

bool is_punctuation(uint c) {
    uint set = c >= 0x60u ? PUNCT3 : c >= 0x40u ? PUNCT2 : PUNCT1;
    return c >= 0x20u && c < 0x80u && ((set >> (c & 31u)) & 1u) != 0u;
}

// Punctuation other than delimiters.
bool joins(uint c) {
    return is_punctuation(c) && c != 0x28u && c != 0x29u && c != 0x5bu && c != 0x5du && c != 0x7bu && c != 0x7du;
}

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
    bool letter = (c0 | 32u) - 0x61u < 26u || c0 == 0x5fu;
    bool quote2 = len > 1u && c1 == 0x22u;
    bool raw2 = len > 2u && c1 == 0x72u && (c2 == 0x22u || c2 == 0x23u);
    uint kind = is_punctuation(c0) ? c0 : TOK_UNKNOWN;
    if (letter) {
        kind = TOK_IDENT;
        bool hash = len > 1u && c1 == 0x23u;
        if (c0 == 0x72u && quote2) kind = TOK_RAW_STR;
        if (c0 == 0x72u && hash) {
            // After r#: a quote, another hash or a character that starts no name opens a raw string.
            bool name = (c2 | 32u) - 0x61u < 26u || c2 == 0x5fu;
            if (len > 2u && c2 >= 0x80u) name = (unicode_class(utf8_decode(lo + 2u) & 0xFFFFFFu) & UNI_START) != 0u;
            kind = len > 2u && name ? TOK_RAW_IDENT : TOK_RAW_STR;
        }
        if (c0 == 0x62u && quote2) kind = TOK_BYTE_STR;
        if (c0 == 0x62u && raw2) kind = TOK_RAW_BYTE_STR;
        if (c0 == 0x62u && len > 1u && c1 == 0x27u) kind = TOK_BYTE;
        if (c0 == 0x63u && quote2) kind = TOK_C_STR;
        if (c0 == 0x63u && raw2) kind = TOK_RAW_C_STR;
    }
    if (c0 == 0x22u) kind = TOK_STR;
    if (c0 == 0x27u) {
        // A character ends in its quote; one of several characters too; the rest are lifetimes.
        bool raw = len > 3u && c1 == 0x72u && c2 == 0x23u;
        bool life = len > 1u && (c1 >= 0x80u || (c1 | 32u) - 0x61u < 26u || c1 - 0x30u < 10u || c1 == 0x5fu);
        kind = TOK_CHAR;
        if (life && !raw) {
            if (c1 >= 0x80u) life = (unicode_class(utf8_decode(lo + 1u) & 0xFFFFFFu) & UNI_START) != 0u;
            // Its quote may be followed by a suffix: the second quote stands after one character.
            uint first = c1 >= 0x80u ? utf8_decode(lo + 1u) >> 24 : 1u;
            bool closed = src_byte(hi - 1u) == 0x27u || (len > first + 1u && src_byte(lo + 1u + first) == 0x27u);
            if (life && !closed) kind = TOK_LIFETIME;
        }
        if (raw) kind = TOK_RAW_LIFETIME;
    }
    if (c0 - 0x30u < 10u) kind = is_float(x, lo, hi) ? TOK_FLOAT : TOK_INT;
    if (c0 == 0x2fu && len > 2u && c1 == 0x2fu) kind = c2 == 0x21u ? TOK_DOC_LINE_INNER : TOK_DOC_LINE_OUTER;
    if (c0 == 0x2fu && len > 2u && c1 == 0x2au) kind = c2 == 0x21u ? TOK_DOC_BLOCK_INNER : TOK_DOC_BLOCK_OUTER;
    if (c0 >= 0x80u) {
        uint cls = unicode_class(utf8_decode(lo) & 0xFFFFFFu);
        kind = (cls & UNI_START) != 0u ? TOK_IDENT : (cls & UNI_EMOJI) != 0u ? TOK_INVALID_IDENT : TOK_UNKNOWN;
    }
    return kind;
}
