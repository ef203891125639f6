// What waits for itself is an error, reported at the first item of a circle.
//@ rows cwork
//@ reads  cwork.node node.tok node.first_tok node.last_tok rnode.ty tok.lo tok.hi
//@ writes cval.state
#include "lib/diag.glsl"
void run(uint i) {
    uint n = cwork_node(i);
    if (cval_state(n) == CVAL_SHAPE) set_cval_state(n, CVAL_OPAQUE);
    if (cval_state(n) == CVAL_PENDING) {
        set_cval_state(n, CVAL_ERR);
        if (C[CTL_CONST_CYCLE] == n) {
            uint ty = rnode_ty(n);
            diag(D_CONST_CYCLE, tok_lo(node_first_tok(n)), tok_hi(ty == NONE ? node_tok(n) : node_last_tok(ty)), n);
        }
    }
}
