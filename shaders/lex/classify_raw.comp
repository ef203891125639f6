// Kind of each token, trivia included.
//@ rows   raw
//@ reads  raw.start file.start file.len lex_file.body lex_bits.word src.word
//@ writes raw.kind
#include "lib/source.glsl"
#include "lex/kind.glsl"

void run(uint i) {
    uint lo = raw_start(i);
    uint a = 0u;
    uint b = n_file;
    while (b - a > 1u) {
        uint middle = (a + b) >> 1;
        bool left = file_start(middle) > lo;
        b = left ? middle : b;
        a = left ? a : middle;
    }
    uint end = file_start(a) + file_len(a);
    uint hi = min(i + 1u < n_raw ? raw_start(i + 1u) : end, end);
    uint c0 = src_byte(lo);
    uint x = c0 | (src_byte(lo + 1u) << 8) | (src_byte(lo + 2u) << 16) | (src_byte(lo + 3u) << 24);
    bool trivia = ((lex_bits_word(lo >> 4) >> ((lo & 15u) * 2u)) & 2u) == 0u;
    uint kind = TOK_WHITESPACE;
    if (!trivia) kind = token_kind(x, lo, hi);
    else if (c0 == 0x23u) kind = TOK_SHEBANG;
    else if (c0 == 0x2du) kind = TOK_FRONTMATTER;
    else if (c0 == 0x2fu) kind = ((x >> 8) & 255u) == 0x2fu ? TOK_LINE_COMMENT : TOK_BLOCK_COMMENT;
    else if (lo < lex_file_body(a) && hi == lex_file_body(a)) kind = TOK_FRONTMATTER;
    if (kind == TOK_IDENT) {
        uint p = lo;
        while (p < hi) {
            uint d = src_byte(p) < 0x80u ? 1u << 24 : utf8_decode(p);
            uint c = d & 0xFFFFFFu;
            uint cls = c < 0x80u ? UNI_CONTINUE : unicode_class(c);
            if (c == 0x200Du || (cls & (UNI_CONTINUE | UNI_EMOJI)) == UNI_EMOJI) kind = TOK_INVALID_IDENT;
            p += d >> 24;
        }
    }
    set_raw_kind(i, lo == end ? TOK_EOF : kind);
}
