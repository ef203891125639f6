// Frontmatter at the start of a file, and what is wrong with it: RFC 3503, with rustc's recovery for a
// missing end. Files without it pass.
//@ share  4
//@ rows   file
//@ reads  file.start file.len src.word
//@ writes lex_file.body lex_file.end_mode
#include "lib/source.glsl"
#include "lib/diag.glsl"

uint end_;

uint byte_at(uint p) { return p < end_ ? src_byte(p) : 0u; }

bool is_blank(uint c) { return c == 0x20u || c == 0x09u; }

uint line_end(uint p) {
    while (p < end_ && src_byte(p) != 0x0au) p++;
    return p;
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
    uint front = lex_file_end_mode(i);
    uint start = lex_file_body(i);
    end_ = front == 0u ? start : file_start(i) + file_len(i);
    if (front != 0u) {
        set_lex_file_body(i, frontmatter(start, front == 2u));
        set_lex_file_end_mode(i, 0u);
    }
}
