// A program without `main` (not where a syntax error may have eaten it).
//@ grid 1
//@ local 1
//@ reads node.tok node.first_tok node.last_tok node.size tok.lo tok.hi tok.file def.node
#include "resolve/names.glsl"
#include "lib/diag.glsl"
void main() {
    uint root = C[CTL_USER_CRATE];
    if (C[CTL_GLOB_LIMIT] != 0u && root != NONE) {
        uint t = node_first_tok(def_node(root));
        diag(D_GLOB_LIMIT, tok_lo(t), tok_hi(t), 0u);
    }
    if (C[CTL_BINARY] != 0u && C[CTL_EARLY_ERRORS] == 0u && root != NONE) {
        Look look = find_in_scope(root, SYM_main, NS_VALUE, 0u, 0u);
        if ((look.status & (LOOK_FOUND | LOOK_AMBIGUOUS)) == 0u) {
            uint n = def_node(root);
            uint end = node_size(n) > 1u ? tok_hi(node_last_tok(n - 1u)) : tok_hi(node_tok(n));
            diag_full(D_NO_MAIN, end, end, tok_file(node_tok(n)), tok_file(node_tok(n)), 0u, NONE, 0u);
        }
    }
}
