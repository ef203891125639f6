// Whether a token's name occurs here for the first time.
//@ rows   tok
//@ reads  tok.kind tok.lo tok.sym lex_slot.at
//@ writes lex_name.first
#include "lib/generic.glsl"
void run(uint i) {
    uint kind = tok_kind(i);
    uint skip = kind == TOK_LIFETIME ? 1u : kind == TOK_RAW_IDENT ? 2u : kind == TOK_RAW_LIFETIME ? 3u : 0u;
    bool named = (kind >= TOK_IDENT && kind <= TOK_RAW_LIFETIME) || kind == TOK_INVALID_IDENT;
    uint slot = named ? tok_sym(i) : 0u;
    uint first = named && lex_slot_at(slot) == tok_lo(i) + skip ? 1u : 0u;
    set_lex_name_first(i, first);
}
