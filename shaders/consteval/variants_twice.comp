// Discriminants that two variants of an enum share: reported once for each value.
//@ rows cvariant
//@ reads cvariant.group cvariant.owner def.node node.first_tok node.tok tok.lo tok.hi
//@ writes cvariant.lo
#include "lib/diag.glsl"
void run(uint d) {
    uint group = cvariant_group(d);
    if (group != NONE && group != d) {
        uint e = def_node(cvariant_owner(d));
        uint n = def_node(d);
        diag_full(D_DISCRIMINANT_TWICE, tok_lo(node_first_tok(e)), tok_hi(node_tok(e)), n, 0u, 0u, tok_lo(node_tok(n)), tok_hi(node_tok(n)));
    }
}
