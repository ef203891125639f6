// The start of each file: byte-order mark, shebang; its end-of-file token; how many pieces it is cut
// into. Where dashes follow, `end_mode` tells lex/frontmatter: 1, or 2 if blanks stand before them.
//@ share  4
//@ rows   file
//@ reads  file.start file.len src.word
//@ writes lex_file.chunks lex_file.body lex_file.end_mode lex_file.at lex_file.bad lex_file.last lex_bits.word
#include "lex/unicode.glsl"

uint end_;

uint byte_at(uint p) { return p < end_ ? src_byte(p) : 0u; }

void mark(uint p, uint bits) {
    if ((p >> 4) < cap_lex_bits) atomicOr(H[at_lex_bits_word(p >> 4)], bits << ((p & 15u) * 2u));
}

// Bytes of white space at p; 0 if there is none.
uint space_at(uint p) {
    uint c = byte_at(p);
    if (p >= end_) return 0u;
    if (c == 0x20u || (c >= 9u && c <= 13u)) return 1u;
    if (c < 0x80u) return 0u;
    uint d = utf8_decode(p);
    return is_unicode_space(d & 0xFFFFFFu) ? d >> 24 : 0u;
}

uint line_end(uint p) {
    while (p < end_ && src_byte(p) != 0x0au) p++;
    return p;
}

// Whether what follows `#!` at p makes it an attribute: `[` after white space and comments.
bool attribute_follows(uint p) {
    uint depth = 0u;
    bool line = false;
    bool going = true;
    while (going) {
        uint c = byte_at(p);
        uint d = byte_at(p + 1u);
        uint e = byte_at(p + 2u);
        uint f = byte_at(p + 3u);
        uint step_ = 1u;
        if (line) {
            line = c != 0x0au;
        } else if (depth > 0u) {
            if (c == 0x2fu && d == 0x2au) { depth++; step_ = 2u; }
            if (c == 0x2au && d == 0x2fu) { depth--; step_ = 2u; }
        } else if (c == 0x2fu && d == 0x2fu && e != 0x21u && !(e == 0x2fu && f != 0x2fu)) {
            line = true;
            step_ = 2u;
        } else if (c == 0x2fu && d == 0x2au && e != 0x21u && !(e == 0x2au && f != 0x2au && f != 0x2fu)) {
            depth = 1u;
            step_ = 2u;
        } else {
            step_ = space_at(p);
            going = step_ != 0u;
        }
        going = going && p < end_;
        p += going ? step_ : 0u;
    }
    return byte_at(p) == 0x5bu;
}

uint word_at(uint p) {
    uint s = (p & 3u) * 8u;
    uint a = src_word(p >> 2) >> s;
    return s == 0u ? a : a | (src_word((p >> 2) + 1u) << (32u - s));
}

bool dashes_at(uint p) { return (word_at(p) & 0xFFFFFFu) == 0x2d2d2du; }

void run(uint i) {
    uint start = file_start(i);
    uint length = file_len(i);
    end_ = start + length;
    uint p = start;
    if (byte_at(p) == 0xEFu && byte_at(p + 1u) == 0xBBu && byte_at(p + 2u) == 0xBFu) p += 3u;
    if (byte_at(p) == 0x23u && byte_at(p + 1u) == 0x21u && !attribute_follows(p + 2u)) {
        mark(p, 1u);
        p = line_end(p);
        if (src_byte(p - 1u) == 0x0du && p < end_) p--;
    }
    uint q = p;
    uint front = 0u;
    uint last = 0x0au;
    uint step_ = space_at(q);
    while (step_ != 0u) {
        last = src_byte(q + step_ - 1u);
        q += step_;
        step_ = space_at(q);
    }
    if (dashes_at(q)) {
        bool spaced = q > p && last != 0x0au;
        if (q > p) mark(p, 1u);
        if (!spaced) mark(q, 1u);
        p = q;
        front = spaced ? 2u : 1u;
    }
    set_lex_file_body(i, p);
    set_lex_file_chunks(i, (length >> LEX_CHUNK_SHIFT) + 1u);
    set_lex_file_end_mode(i, front);
    set_lex_file_at(i, 0u);
    set_lex_file_bad(i, NONE);
    set_lex_file_last(i, start);
    mark(end_, 3u);
}
