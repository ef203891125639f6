// Kind and flags of each token from its first bytes, its last byte and its neighbours.
//@ rows   tok
//@ reads  tok.lo tok.hi tok.file file.start file.len src.word
//@ writes tok.kind tok.flags tok.hi tok.sym
#include "lib/source.glsl"
#include "lex/kind.glsl"

void run(uint i) {
    uint lo = tok_lo(i);
    uint hi = tok_hi(i);
    uint f = tok_file(i);
    uint first = file_start(f);
    uint before = i == 0u || lo == first ? NONE : tok_hi(i - 1u);
    uint kind = TOK_EOF;
    uint flags = before == lo ? 0u : TOKF_SPACED;
    if (lo == first + file_len(f)) {
        set_tok_hi(i, lo);
    } else {
        uint start = lo >> 2;
        uint shift = (lo & 3u) * 8u;
        uint x = src_word(start) >> shift;
        if (shift != 0u) x |= src_word(start + 1u) << (32u - shift);
        uint next = src_byte(hi);
        uint after = src_byte(hi + 1u);
        kind = token_kind(x, lo, hi);
        bool comment = next == 0x2fu && (after == 0x2fu || after == 0x2au);
        if (kind >= 32u && joins(next) && !comment) flags |= TOKF_JOINT;
        if (kind == TOK_IDENT && (next == 0x22u || next == 0x27u || next == 0x23u)) flags |= TOKF_PREFIX;
    }
    set_tok_kind(i, kind);
    set_tok_flags(i, flags);
    set_tok_sym(i, kind >= TOK_INT && kind <= TOK_RAW_C_STR ? 1u : 0u);
}
