// The start of each file: byte-order mark, shebang, frontmatter; its end-of-file token; how many
// pieces it is cut into. Frontmatter: RFC 3503, with rustc's recovery for a missing end.
//@ rows   file
//@ reads  file.start file.len file.flags src.word
//@ writes lex_file.chunks lex_file.body lex_file.end_mode lex_file.at lex_file.bad lex_file.last lex_bits.word
#include "lex/unicode.glsl"
#include "lib/diag.glsl"

uint end_;

uint byte_at(uint p) { return p < end_ ? src_byte(p) : 0u; }

void mark(uint p, uint bits) {
    if ((p >> 4) < cap_lex_bits) atomicOr(H[at_lex_bits_word(p >> 4)], bits << ((p & 15u) * 2u));
}

bool is_blank(uint c) { return c == 0x20u || c == 0x09u; }

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

// First line after p that starts with `text` under `mask` (four bytes); NONE if there is none.
uint find_line(uint p, uint text, uint mask) {
    uint found = NONE;
    while (p < end_) {
        bool hit = src_byte(p) == 0x0au && (word_at(p + 1u) & mask) == text;
        found = hit ? p : NONE;
        p = hit ? end_ : p + 1u;
    }
    return found;
}

// The end of the frontmatter that starts with dashes at p; reports what is wrong with it.
uint frontmatter(uint p, bool spaced) {
    uint open = p;
    while (byte_at(p) == 0x2du) p++;
    uint dashes = p - open;
    uint info = p;
    while (is_blank(byte_at(p))) p++;
    uint c = byte_at(p);
    bool name = (c | 32u) - 0x61u < 26u || c == 0x5fu || c >= 0x80u;
    while (name) {
        p++;
        c = byte_at(p);
        name = (c | 32u) - 0x61u < 26u || c - 0x30u < 10u || c == 0x5fu || c == 0x2du || c == 0x2eu || c >= 0x80u;
    }
    while (is_blank(byte_at(p))) p++;
    if (byte_at(p) == 0x0du && byte_at(p + 1u) == 0x0au) p++;
    if (byte_at(p) != 0x0au) diag(D_FRONTMATTER_INFOSTRING, info, line_end(info), 0u);
    if (spaced) diag(D_FRONTMATTER_OPENING_SPACE, open, open + dashes, 0u);
    if (dashes > 255u) diag(D_FRONTMATTER_TOO_MANY_DASHES, open, open + dashes, dashes);
    // A line with at least as many dashes closes it.
    uint close = NONE;
    uint q = p;
    while (q < end_) {
        uint r = q + 1u;
        if (src_byte(q) == 0x0au) {
            while (byte_at(r) == 0x2du && r - q <= dashes) r++;
        }
        bool hit = r - q > dashes;
        close = hit ? q + 1u : NONE;
        q = hit ? end_ : q + 1u;
    }
    uint last = NONE;
    if (close != NONE) {
        uint r = close + dashes;
        while (byte_at(r) == 0x2du) r++;
        if (r - close != dashes) diag(D_FRONTMATTER_LENGTH_MISMATCH, open, line_end(close), 0u);
        while (is_blank(byte_at(r)) || byte_at(r) == 0x0du) r++;
        if (r < line_end(close)) diag(D_FRONTMATTER_AFTER_CLOSE, close, line_end(close), 0u);
        last = line_end(close);
    } else {
        uint at = NONE;
        for (uint which = 0u; which < 4u; which++) {
            if (at == NONE) {
                // "---", "use ", "//!", "#![".
                uint text = which == 0u ? 0x2d2d2du : which == 1u ? 0x20657375u : which == 2u ? 0x212f2fu : 0x5b2123u;
                at = find_line(p, text, which == 1u ? 0xFFFFFFFFu : 0xFFFFFFu);
                if (at != NONE && which == 0u) {
                    diag(D_FRONTMATTER_LENGTH_MISMATCH, open, line_end(at + 1u), 0u);
                    last = line_end(at + 1u);
                } else if (at != NONE) {
                    last = at;
                }
            }
        }
        // Dashes with white space before them.
        q = p;
        bool blank = false;
        while (at == NONE && q < end_) {
            bool hit = blank && dashes_at(q);
            uint b = src_byte(q);
            blank = b == 0x0au || (blank && is_blank(b));
            if (hit) {
                at = q;
                last = line_end(q);
                diag(D_FRONTMATTER_CLOSING_SPACE, q, q + 3u, 0u);
            }
            q++;
        }
        if (last == NONE) last = end_;
        if (at == NONE || last == at) {
            diag_full(D_FRONTMATTER_UNCLOSED, open, last, 0u, 0u, 0u, open, open + dashes);
        }
    }
    diag(D_FRONTMATTER_EXPERIMENTAL, open, last, 0u);
    return last;
}

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
        p = frontmatter(q, spaced);
    }
    set_lex_file_body(i, p);
    set_lex_file_chunks(i, (length >> LEX_CHUNK_SHIFT) + 1u);
    set_lex_file_end_mode(i, 0u);
    set_lex_file_at(i, 0u);
    set_lex_file_bad(i, NONE);
    set_lex_file_last(i, start);
    mark(end_, 3u);
}
