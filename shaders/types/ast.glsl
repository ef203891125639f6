// Walks over children, and what nodes say by themselves.
//@ reads node.kind node.tok node.data node.parent node.role node.nth node.size tok.sym tok.lo tok.hi tok.kind
#include "lib/child.glsl"

uint first_of(uint n) { return n + 1u - node_size(n); }
// Last child, previous sibling: NONE where there is none.
uint last_child(uint n) { return node_size(n) > 1u ? n - 1u : NONE; }
uint prev_child(uint n, uint c) {
    uint size = node_size(c);
    return c + 1u == first_of(n) + size ? NONE : c - size;
}
// Child number `nth` with the role, or NONE.
uint child_nth(uint n, uint role, uint nth) {
    uint begin = first_of(n), end = n;
    bool run = end > begin;
    while (run) {
        uint c = end - 1u;
        bool found = ((node_role(c) ^ role) | (node_nth(c) ^ nth)) == 0u;
        end -= found ? 0u : node_size(c);
        run = !found && end > begin;
    }
    return end > begin ? end - 1u : NONE;
}
uint count_children(uint n, uint role) {
    uint c = child(n, role);
    return c == NONE ? 0u : node_nth(c) + 1u;
}
uint node_sym(uint n) { return tok_sym(node_tok(n)); }
// The expression inside parentheses.
uint strip_parens(uint n) {
    while (node_kind(n) == N_EXPR_PAREN && child(n, R_ELEM) != NONE) n = child(n, R_ELEM);
    return n;
}
// The nearest ancestor that is not a pair of parentheses.
uint outer_of(uint n) {
    uint p = node_parent(n);
    while (p != NONE && node_kind(p) == N_EXPR_PAREN) p = node_parent(p);
    return p;
}
