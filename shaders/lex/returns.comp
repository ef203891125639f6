// Reports carriage returns without a line feed in doc comments.
//@ share  4
//@ rows   lex_group
//@ reads  lex_group.cr src.word tok.lo tok.hi tok.kind
#include "lib/source.glsl"
#include "lib/diag.glsl"
void run(uint i) {
    uint p = i << LEX_GROUP_SHIFT;
    uint end = lex_group_cr(i) != 0u ? min(p + (1u << LEX_GROUP_SHIFT), 4u * n_src) : p;
    while (p < end) {
        bool bare = src_byte(p) == 0x0du && src_byte(p + 1u) != 0x0au;
        uint a = 0u;
        uint b = bare ? n_tok : 1u;
        while (b - a > 1u) {
            uint middle = (a + b) >> 1;
            bool left = tok_lo(middle) > p;
            b = left ? middle : b;
            a = left ? a : middle;
        }
        uint kind = tok_kind(a);
        bool inside = bare && p < tok_hi(a);
        bool line = kind == TOK_DOC_LINE_OUTER || kind == TOK_DOC_LINE_INNER;
        bool block = kind == TOK_DOC_BLOCK_OUTER || kind == TOK_DOC_BLOCK_INNER;
        if (inside && (line || block)) diag(line ? D_BARE_CR_DOC : D_BARE_CR_BLOCK_DOC, p, p + 1u, 0u);
        p++;
    }
}
