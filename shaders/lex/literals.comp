// One row of `lit` for each literal token; tokens with neither name nor value have no symbol.
//@ rows   tok
//@ reads  tok.kind
//@ writes tok.sym lit.tok
#include "lex/quick_kind.glsl"
void run(uint i) {
    uint kind = tok_kind(i);
    if (is_literal(kind)) set_lit_tok(tok_sym(i), i);
    else set_tok_sym(i, NONE);
}
