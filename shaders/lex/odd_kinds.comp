// Kinds that depend on characters outside ASCII.
//@ share  4
//@ rows   lex_odd
//@ reads  lex_odd.tok tok.lo tok.hi src.word
//@ writes tok.kind lex_block.names lex_block.literals lex_block.count
#include "lex/kind.glsl"
void run(uint i) {
    uint t = lex_odd_tok(i);
    uint lo = tok_lo(t);
    uint x = src_byte(lo) | (src_byte(lo + 1u) << 8) | (src_byte(lo + 2u) << 16) | (src_byte(lo + 3u) << 24);
    uint before = tok_kind(t);
    uint kind = token_kind(x, lo, tok_hi(t));
    if (kind == TOK_FLOAT) kind = TOK_INT;
    set_tok_kind(t, kind);
    uint block = t / LEX_BLOCK;
    uint bit = 1u << (t % LEX_BLOCK);
    // Others change other bits of the same words.
    if (has_name(kind) != has_name(before)) atomicXor(H[at_lex_block_names(block)], bit);
    if (is_literal(kind) != is_literal(before)) {
        atomicXor(H[at_lex_block_literals(block)], bit);
        atomicAdd(H[at_lex_block_count(block)], is_literal(kind) ? 1u : NONE);
    }
}
