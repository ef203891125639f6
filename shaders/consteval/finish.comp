// What waits for itself is an error; where an item is part of the circle it is reported there.
//@ rows cwork
//@ reads cwork.node node.kind node.tok node.first_tok tok.lo tok.hi tok.sym
//@ writes cval.state
#include "lib/diag.glsl"
void run(uint i) {
    uint n = cwork_node(i);
    if (cval_state(n) == CVAL_PENDING) {
        set_cval_state(n, CVAL_ERR);
        if (node_kind(n) == N_ITEM_CONST || node_kind(n) == N_ITEM_STATIC)
            diag(D_CONST_CYCLE, tok_lo(node_first_tok(n)), tok_hi(node_tok(n)), tok_sym(node_tok(n)));
    }
}
