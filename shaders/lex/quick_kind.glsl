// The kind of a token from its text, where that needs no look at characters outside ASCII.
#include "lib/source.glsl"

#include "lex/select.glsl"

// ASCII characters that are tokens, as bits.
const uint PUNCT1 = 0xFC00FF7Au;  // 0x20..0x3f: ! # $ % & ( ) * + , - . / : ; < = > ?
const uint PUNCT2 = 0x68000001u;  // 0x40..0x5f: @ [ ] ^
const uint PUNCT3 = 0x78000000u;  // 0x60..0x7f: { | } ~

bool is_punctuation(uint c) {
    uint set = sel(c >= 0x60u, PUNCT3, sel(c >= 0x40u, PUNCT2, PUNCT1));
    return c >= 0x20u && c < 0x80u && ((set >> (c & 31u)) & 1u) != 0u;
}

// Punctuation other than delimiters.
bool joins(uint c) {
    return is_punctuation(c) && c != 0x28u && c != 0x29u && c != 0x5bu && c != 0x5du && c != 0x7bu && c != 0x7du;
}

bool is_letter(uint c) { return (c | 32u) - 0x61u < 26u || c == 0x5fu; }
bool is_digit(uint c) { return c - 0x30u < 10u; }

bool has_name(uint kind) { return (kind >= TOK_IDENT && kind <= TOK_RAW_LIFETIME) || kind == TOK_INVALID_IDENT; }
bool is_literal(uint kind) { return kind >= TOK_INT && kind <= TOK_RAW_C_STR; }

// Kind of a non-trivia token of `len` bytes whose first four are x and whose last is `last`. Numbers are INT;
// what depends on characters outside ASCII is a guess.
uint quick_kind(uint x, uint len, uint last) {
    uint c0 = x & 255u;
    uint c1 = sel(len > 1u, (x >> 8) & 255u, 0u);
    uint c2 = sel(len > 2u, (x >> 16) & 255u, 0u);
    bool q = c1 == 0x22u;
    bool raw2 = c1 == 0x72u && (c2 == 0x22u || c2 == 0x23u);
    bool is_r = c0 == 0x72u;
    bool is_b = c0 == 0x62u;
    bool is_c = c0 == 0x63u;
    uint kind = sel(is_punctuation(c0), c0, TOK_UNKNOWN);
    kind = sel(is_letter(c0), TOK_IDENT, kind);
    kind = sel(is_r && q, TOK_RAW_STR, kind);
    kind = sel(is_r && c1 == 0x23u, sel(is_letter(c2), TOK_RAW_IDENT, TOK_RAW_STR), kind);
    kind = sel(is_b && q, TOK_BYTE_STR, kind);
    kind = sel(is_b && raw2, TOK_RAW_BYTE_STR, kind);
    kind = sel(is_b && c1 == 0x27u, TOK_BYTE, kind);
    kind = sel(is_c && q, TOK_C_STR, kind);
    kind = sel(is_c && raw2, TOK_RAW_C_STR, kind);
    kind = sel(c0 == 0x22u, TOK_STR, kind);
    kind = sel(is_digit(c0), TOK_INT, kind);
    // A character ends in its quote, or has it after its first character; the rest are lifetimes.
    bool name = is_letter(c1) || is_digit(c1);
    bool closed = last == 0x27u || c2 == 0x27u;
    uint tick = sel(name && !closed, TOK_LIFETIME, TOK_CHAR);
    tick = sel(len > 3u && c1 == 0x72u && c2 == 0x23u, TOK_RAW_LIFETIME, tick);
    kind = sel(c0 == 0x27u, tick, kind);
    bool slash = c0 == 0x2fu && len > 2u;
    kind = sel(slash && c1 == 0x2fu, sel(c2 == 0x21u, TOK_DOC_LINE_INNER, TOK_DOC_LINE_OUTER), kind);
    kind = sel(slash && c1 == 0x2au, sel(c2 == 0x21u, TOK_DOC_BLOCK_INNER, TOK_DOC_BLOCK_OUTER), kind);
    return kind;
}
