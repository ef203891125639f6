// Where the library's tokens end, and what the program's own tokens mention.
//@ rows   tok
//@ reads  tok.file file.flags
//@ counts ptok
#include "prune/mark.glsl"
bool library(uint t) { return (file_flags(tok_file(t)) & FILEF_LIBRARY) != 0u; }
void run(uint t) {
    bool own = !library(t);
    if (!own) {
        if (t + 1u == n_tok || !library(min(t + 1u, n_tok - 1u))) set_n_ptok(t + 1u);
    } else {
        use(mentioned(t));
        // `::*` at the end of an import (or a product that begins with a path, which does no harm).
        if (t >= 2u && tok_kind(t) == TOK_STAR && tok_kind(t - 1u) == TOK_COLON && tok_kind(t - 2u) == TOK_COLON)
            atomicOr(C[CTL_PRUNE_GLOB], 1u);
    }
}
