// Kind and flags of each token from its first bytes, its last byte and its neighbours. Numbers are
// all INT so far; what needs a closer look goes to `lex_odd`. A thread goes over 32 tokens, and notes which of
// them have names and which are literals.
//@ rows   lex_block
//@ reads  tok.lo tok.hi src.word
//@ writes tok.kind tok.flags tok.sym lex_block.names lex_block.literals lex_block.count
#include "lex/quick_kind.glsl"
#include "lex/odd.glsl"

void run(uint block) {
    uint begin = block * LEX_BLOCK;
    uint end = min(begin + LEX_BLOCK, n_tok);
    uint before = begin == 0u ? NONE : tok_hi(begin - 1u);
    uint names = 0u;
    uint literals = 0u;
    for (uint i = begin; i < end; i++) {
        uint lo = tok_lo(i);
        // The last token of all is not closed: nothing marks an end behind it.
        uint hi = min(tok_hi(i), 4u * n_src - 8u);
        bool eof = hi == lo;
        uint w = lo >> 2;
        uint shift = (lo & 3u) * 8u;
        uint a = src_word(w);
        uint b = src_word(w + 1u);
        uint x = sel(shift == 0u, a, (a >> shift) | (b << (32u - shift)));
        // The last byte of the token and the two behind it.
        uint e = hi - 1u;
        uint es = (e & 3u) * 8u;
        uint c = src_word(e >> 2);
        uint d = src_word((e >> 2) + 1u);
        uint y = sel(es == 0u, c, (c >> es) | (d << (32u - es)));
        uint next = (y >> 8) & 255u;
        uint after = (y >> 16) & 255u;
        uint c0 = x & 255u;
        uint c1 = (x >> 8) & 255u;
        uint kind = sel(eof, TOK_EOF, quick_kind(x, hi - lo, y & 255u));
        bool comment = next == 0x2fu && (after == 0x2fu || after == 0x2au);
        bool glued = next == 0x22u || next == 0x27u || next == 0x23u;
        uint flags = sel(before == lo, 0u, TOKF_SPACED);
        flags |= sel(kind >= 32u && !eof && joins(next) && !comment, TOKF_JOINT, 0u);
        flags |= sel(kind == TOK_IDENT && glued, TOKF_PREFIX, 0u);
        bool odd = (kind == TOK_IDENT && glued) || kind == TOK_RAW_IDENT || kind == TOK_RAW_LIFETIME || kind == TOK_UNKNOWN;
        odd = odd || (kind == TOK_LIFETIME && (next == 0x23u || is_digit(c1)));
        odd = odd || (kind == TOK_POUND && (next == 0x23u || next == 0x22u));
        odd = odd || c0 >= 0x80u || (c0 == 0x27u && c1 >= 0x80u) || (kind == TOK_RAW_STR && c1 == 0x23u && (x & 0x800000u) != 0u);
        odd = odd && !eof;
        flags |= sel(odd, TOKF_ODD, 0u);
        set_tok_kind(i, kind);
        set_tok_flags(i, flags);
        set_tok_sym(i, NONE);
        names |= sel(has_name(kind), 1u, 0u) << (i - begin);
        literals |= sel(is_literal(kind), 1u, 0u) << (i - begin);
        if (odd) add_odd(i);
        before = hi;
    }
    set_lex_block_names(block, names);
    set_lex_block_literals(block, literals);
    set_lex_block_count(block, uint(bitCount(literals)));
}
