// Calls in constants of functions that are not `const`. The library's own functions may become `const` ones.
//@ rows cwork
//@ reads  cwork.node node.kind node.role node.parent node.first_tok node.last_tok tok.lo tok.hi
//@ reads res.kind res.id res.body def.kind def.flags
#include "lib/diag.glsl"
void run(uint i) {
    uint n = cwork_node(i);
    bool callee = node_kind(n) == N_EXPR_PATH && node_role(n) == R_CALLEE && (res_kind(n) == RES_DEF || res_kind(n) == RES_ASSOC);
    uint d = callee ? res_id(n) : NONE;
    uint body = res_body(n);
    if (d != NONE && body != NONE) {
        bool bad = def_kind(d) == DEF_FN && (def_flags(d) & (DEFF_CONST | DEFF_LIBRARY)) == 0u;
        uint call = node_parent(n);
        if (bad) diag(node_kind(body) == N_ITEM_STATIC ? D_NOT_CONST_FN_STATIC : D_NOT_CONST_FN_CONST,
            tok_lo(node_first_tok(call)), tok_hi(node_last_tok(call)), n);
    }
}
