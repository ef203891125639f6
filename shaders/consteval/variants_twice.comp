// Discriminants that variants of an enum share: reported once for each value, at the second one.
//@ rows cvariant
//@ reads cvariant.group cvariant.owner cvariant.second def.node def.body node.first_tok node.last_tok node.tok tok.lo tok.hi
#include "lib/diag.glsl"
void run(uint d) {
    uint group = cvariant_group(d);
    bool twice = group != NONE && group != d;
    if (twice) twice = cvariant_second(group) == d;
    if (twice) {
        uint e = def_node(cvariant_owner(d));
        uint n = def_node(d);
        uint value = def_body(d);
        uint first = value == NONE ? node_tok(n) : node_first_tok(value);
        uint last = value == NONE ? node_tok(n) : node_last_tok(value);
        diag_full(D_DISCRIMINANT_TWICE, tok_lo(node_first_tok(e)), tok_hi(node_tok(e)), n, 0u, 0u, tok_lo(first), tok_hi(last));
    }
}
