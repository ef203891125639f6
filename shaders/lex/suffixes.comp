// Where the suffix of each literal starts: in quoted literals after the last quote and its hashes,
// in numbers after the digits.
//@ share  4
//@ rows   lit
//@ reads  lit.tok tok.lo tok.hi
//@ writes tok.kind lit.suffix lit.info lit.v0 lit.v1 lit.v2 lit.v3
#include "lib/source.glsl"

bool is_digit(uint c) { return c - 0x30u < 10u; }
bool is_name(uint c) { return c - 0x30u < 10u || (c | 32u) - 0x61u < 26u || c == 0x5fu || c >= 0x80u; }

void run(uint i) {
    uint t = lit_tok(i);
    uint kind = tok_kind(t);
    uint lo = tok_lo(t);
    uint hi = tok_hi(t);
    bool number = kind == TOK_INT || kind == TOK_FLOAT;
    uint info = 0u;
    uint at = hi;
    if (number) {
        uint c1 = src_byte(lo + 1u) | 0u;
        bool zero = src_byte(lo) == 0x30u && hi - lo > 1u;
        uint base = !zero ? 10u : c1 == 0x78u ? 16u : c1 == 0x6fu ? 8u : c1 == 0x62u ? 2u : 10u;
        info = base;
        at = base == 10u ? lo : lo + 2u;
    }
    // Digits, a point with digits, an exponent; state 0 integer part, 1 fraction, 2 exponent.
    bool hexa = info == 16u;
    uint state = 0u;
    bool digits = false;
    bool going = number && at < hi;
    uint limit = min(hi - lo, LEX_MAX_NAME);
    while (going) {
        uint c = src_byte(at);
        bool digit = is_digit(c) || (hexa && state == 0u && (c | 32u) - 0x61u < 6u);
        uint step_ = digit || c == 0x5fu ? 1u : 0u;
        digits = digits || digit;
        bool point = c == 0x2eu && state == 0u;
        bool exponent = (c | 32u) == 0x65u && state < 2u && !(hexa && state == 0u) && digits;
        uint sign = src_byte(at + 1u);
        if (point) { state = 1u; step_ = 1u; }
        if (exponent) {
            state = 2u;
            step_ = at + 1u < hi && (sign == 0x2bu || sign == 0x2du) ? 2u : 1u;
        }
        at += step_;
        going = step_ != 0u && at < hi && at - lo < limit;
    }
    // Quoted literals: back from the end over the suffix.
    going = !number && hi > lo && kind != TOK_CHAR;
    bool tick = kind == TOK_CHAR || kind == TOK_BYTE;
    going = !number && hi > lo;
    while (going) {
        going = is_name(src_byte(at - 1u)) && at - 1u > lo && hi - at < limit;
        at -= going ? 1u : 0u;
    }
    uint first = src_byte(at);
    bool starts = at < hi && is_name(first) && !is_digit(first);
    // An unterminated literal has no suffix.
    uint before = src_byte(at - 1u);
    if (!number && before != 0x22u && before != 0x27u && before != 0x23u) starts = false;
    if (!number && at - lo < 2u) starts = false;
    if (number && state != 0u) set_tok_kind(t, TOK_FLOAT);
    if (starts) info |= LIT_SUFFIXED;
    set_lit_suffix(i, starts ? at : NONE);
    set_lit_info(i, info);
    set_lit_v0(i, 0u);
    set_lit_v1(i, 0u);
    set_lit_v2(i, 0u);
    set_lit_v3(i, 0u);
}
