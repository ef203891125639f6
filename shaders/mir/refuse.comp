// Constant blocks have no lowering yet: refused here, since nothing else would miss their value.
//@ kinds EXPR_CONST_BLOCK
//@ reads node.kind node.first_tok node.last_tok tok.lo tok.hi
#include "lib/diag.glsl"
void run(uint n) {
    if (node_kind(n) == N_EXPR_CONST_BLOCK) diag(D_MIR_EXPR, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 0u);
}
