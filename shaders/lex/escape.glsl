// One character of a literal's contents: plain, escape sequence, or error.
// Rules and order of errors as in rustc's literal escaper.
//@ reads src.word
//@ consts unicode
#include "lex/unicode.glsl"

// Kinds of literals, as bits.
const uint ESC_BYTES = 1u;   // byte or byte string: ASCII only, no \u
const uint ESC_RAW = 2u;     // no escapes
const uint ESC_WIDE = 4u;    // \x may exceed 7f (bytes and C strings)
const uint ESC_C = 8u;       // no NUL
const uint ESC_CHAR = 16u;   // character or byte literal

uint escape_mode(uint kind) {
    uint mode = 0u;
    if (kind == TOK_BYTE) mode = ESC_BYTES | ESC_WIDE | ESC_CHAR;
    if (kind == TOK_CHAR) mode = ESC_CHAR;
    if (kind == TOK_BYTE_STR) mode = ESC_BYTES | ESC_WIDE;
    if (kind == TOK_C_STR) mode = ESC_WIDE | ESC_C;
    if (kind == TOK_RAW_STR) mode = ESC_RAW;
    if (kind == TOK_RAW_BYTE_STR) mode = ESC_RAW | ESC_BYTES;
    if (kind == TOK_RAW_C_STR) mode = ESC_RAW | ESC_C;
    return mode;
}

struct Unescaped {
    uint taken;    // source bytes taken
    uint value;    // code point or byte; NONE: stands for nothing
    bool byte_;    // the value is one byte, not a character
    uint error;    // diagnostic or 0
    uint lo;       // its span
    uint hi;
    uint arg;
};

uint hex_value(uint c) {
    uint letter = (c | 32u) - 0x61u;
    return c - 0x30u < 10u ? c - 0x30u : letter < 6u ? letter + 10u : 99u;
}

// The character at p, before `end`.
Unescaped unescape(uint p, uint end, uint mode) {
    Unescaped u = Unescaped(1u, 0u, false, 0u, p, p + 1u, 0u);
    uint d = utf8_decode(p);
    uint c = d & 0xFFFFFFu;
    u.taken = d >> 24;
    u.value = c;
    u.hi = p + u.taken;
    u.arg = c;
    bool raw = (mode & ESC_RAW) != 0u;
    bool bytes = (mode & ESC_BYTES) != 0u;
    bool tick = (mode & ESC_CHAR) != 0u;
    uint next = p + 1u < end ? src_byte(p + 1u) : 0u;
    if (c == 0x0du && next == 0x0au) {
        u.taken = 2u;
        u.value = 0x0au;
        if (tick) { u.error = D_CHAR_ESCAPE_ONLY; u.arg = 0x0au; }
    } else if (c == 0x0du) {
        u.error = raw ? D_BARE_CR_RAW_STRING : tick ? D_BARE_CR_CHAR : D_BARE_CR_STRING;
    } else if (tick && (c == 0x0au || c == 0x09u || c == 0x27u)) {
        u.error = bytes ? D_BYTE_ESCAPE_ONLY : D_CHAR_ESCAPE_ONLY;
    } else if (c >= 0x80u && bytes) {
        u.error = raw ? D_NON_ASCII_RAW_BYTE_STRING : tick ? D_NON_ASCII_BYTE : D_NON_ASCII_BYTE_STRING;
    } else if (c == 0x5cu && !raw) {
        uint q = p + 1u;
        uint e = utf8_decode(q);
        uint ch = q < end ? e & 0xFFFFFFu : 0u;
        uint size = q < end ? e >> 24 : 0u;
        bool newline = ch == 0x0au || (ch == 0x0du && q + 1u < end && src_byte(q + 1u) == 0x0au);
        uint value = NONE;
        uint wrong = NONE;  // a character that is no digit
        if (ch == 0x6eu) value = 0x0au;
        if (ch == 0x72u) value = 0x0du;
        if (ch == 0x74u) value = 0x09u;
        if (ch == 0x30u) value = 0u;
        if (ch == 0x5cu || ch == 0x27u || ch == 0x22u) value = ch;
        q += size;
        u.arg = ch;
        bool hexa = ch == 0x78u;
        bool code = ch == 0x75u;
        if (newline && !tick) {
            // Skips the line's end and the white space after it.
            uint lines = 0u;
            bool going = true;
            while (going) {
                uint w = src_byte(q);
                going = q < end && q - p < LEX_MAX_PIECE && (w == 0x20u || w == 0x09u || w == 0x0au || w == 0x0du);
                lines += going && w == 0x0au ? 1u : 0u;
                q += going ? 1u : 0u;
            }
            if (ch == 0x0du) lines--;
            uint after = utf8_decode(q);
            uint wide = after & 0xFFFFFFu;
            if (lines > 0u) {
                u.error = D_SKIPPED_LINES;
                u.hi = q;
            } else if (q < end && (wide == 0xA0u || wide == 0x0bu || wide == 0x0cu || wide == 0x3000u
                || is_unicode_space(wide) || (wide >= 0x2000u && wide <= 0x200Au))) {
                u.error = D_UNSKIPPED_SPACE;
                u.hi = q + (after >> 24);
                u.arg = wide;
            }
            if (q - p >= LEX_MAX_PIECE) { u.error = D_STRING_TOO_LONG; u.hi = q; }
        } else if (hexa) {
            uint a = q < end ? hex_value(src_byte(q)) : 100u;
            uint b = q + 1u < end ? hex_value(src_byte(q + 1u)) : 100u;
            uint at = a > 15u ? q : q + 1u;
            uint worst = a > 15u ? a : b;
            value = a * 16u + b;
            u.byte_ = (mode & ESC_WIDE) != 0u;
            q = min(q + 2u, end);
            if (worst == 100u) {
                u.error = D_SHORT_HEX_ESCAPE;
                q = min(q, end);
                u.hi = q;
            } else if (worst > 15u) {
                u.error = D_INVALID_HEX_ESCAPE;
                wrong = at;
            } else if (value > 0x7Fu && (mode & ESC_WIDE) == 0u) {
                u.error = D_HEX_ESCAPE_RANGE;
                u.hi = q;
            }
        } else if (code) {
            // state: 0 before the brace, 1 before the first digit, 2 after it, 3 done.
            uint state = 0u;
            uint digits = 0u;
            value = 0u;
            bool going = true;
            while (going) {
                uint x = src_byte(q);
                uint h = hex_value(x);
                bool more = q < end;
                uint was = q;
                q += more ? 1u : 0u;
                u.hi = q;
                if (state == 0u) {
                    if (!more || x != 0x7bu) u.error = D_NO_BRACE_ESCAPE;
                    state = 1u;
                } else if (!more) {
                    u.error = D_UNCLOSED_UNICODE_ESCAPE;
                } else if (x == 0x5fu) {
                    if (state == 1u) { u.error = D_UNDERSCORE_UNICODE_ESCAPE; u.lo = was; }
                } else if (x == 0x7du) {
                    bool surrogate = value >= 0xD800u && value < 0xE000u;
                    if (state == 1u) u.error = D_EMPTY_UNICODE_ESCAPE;
                    else if (digits > 6u) u.error = D_LONG_UNICODE_ESCAPE;
                    else if (bytes) u.error = D_UNICODE_ESCAPE_BYTE;
                    else if (value > 0x10FFFFu) u.error = D_UNICODE_ESCAPE_RANGE;
                    else if (surrogate) u.error = D_UNICODE_ESCAPE_SURROGATE;
                    state = 3u;
                } else if (h < 16u) {
                    digits++;
                    if (digits <= 6u) value = value * 16u + h;
                    state = 2u;
                } else {
                    u.error = D_INVALID_UNICODE_DIGIT;
                    wrong = was;
                }
                if (q - p >= LEX_MAX_PIECE) u.error = D_STRING_TOO_LONG;
                going = state != 3u && u.error == 0u;
            }
        } else if (value == NONE) {
            u.error = bytes ? D_UNKNOWN_BYTE_ESCAPE : D_UNKNOWN_ESCAPE;
            u.lo = p + 1u;
            u.hi = q;
        }
        if (wrong != NONE) {
            uint bad = utf8_decode(wrong);
            u.arg = bad & 0xFFFFFFu;
            u.lo = wrong;
            q = wrong + (bad >> 24);
            u.hi = q;
        }
        u.value = value;
        u.taken = q - p;
    }
    if (u.error == 0u && (mode & ESC_C) != 0u && u.value == 0u) {
        u.error = D_NUL_IN_C_STRING;
        u.hi = p + u.taken;
    }
    return u;
}

// Bytes that a character stands for.
uint utf8_length(Unescaped u) {
    uint v = u.value;
    return v == NONE ? 0u : u.byte_ || v < 0x80u ? 1u : v < 0x800u ? 2u : v < 0x10000u ? 3u : 4u;
}

// Those bytes, the first one lowest.
uint utf8_encode(uint v) {
    if (v < 0x80u) return v;
    if (v < 0x800u) return (0xC0u | (v >> 6)) | ((0x80u | (v & 63u)) << 8);
    if (v < 0x10000u) return (0xE0u | (v >> 12)) | ((0x80u | ((v >> 6) & 63u)) << 8) | ((0x80u | (v & 63u)) << 16);
    return (0xF0u | (v >> 18)) | ((0x80u | ((v >> 12) & 63u)) << 8) | ((0x80u | ((v >> 6) & 63u)) << 16)
        | ((0x80u | (v & 63u)) << 24);
}
