// Lifetimes that are not declared by an item around them or by a `for<..>`.
//@ rows jump
//@ reads jump.node def.node
#include "resolve/defs.glsl"
#include "resolve/scope.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi

// Whether the BINDER of n, its first child after attributes, declares `sym`.
bool binds(uint n, uint sym) {
    uint at = first_of(n);
    uint tries = 0u;
    bool found = false;
    bool run = at < n;
    while (run) {
        uint top = at;
        while (node_parent(top) != n) top = node_parent(top);
        // All nodes of a binder that are generic parameters are its own.
        for (uint k = at; k < top && node_kind(top) == N_BINDER && k < at + 256u; k++)
            found = found || (node_kind(k) == N_GENERIC_LIFETIME && name_of(k) == sym);
        at = top + 1u;
        tries++;
        run = node_kind(top) == N_ATTR && at < n && tries < 64u;
    }
    return found;
}

void run(uint i) {
    uint n = jump_node(i);
    uint sym = name_of(n);
    bool look = node_kind(n) == N_LIFETIME && sym != SYM_static && sym != SYM_UNDERSCORE;
    bool found = false;
    uint outer = NONE;
    bool crossed = false;
    uint p = look ? node_parent(n) : NONE;
    while (p != NONE) {
        uint kind = node_kind(p);
        bool item = is_item(kind);
        if (kind == N_WHERE_PRED || kind == N_TYPE_FN || kind == N_EXPR_CLOSURE || is_path(kind)) found = found || binds(p, sym);
        uint d = item && marked(p, RM_GENERICS) && !found ? find_def(def_of(p), sym, NS_LIFETIME) : NONE;
        if (d != NONE && crossed) outer = d;
        found = found || d != NONE;
        uint up = node_parent(p);
        bool member = item && (kind_of(up) == N_ITEM_IMPL || kind_of(up) == N_ITEM_TRAIT);
        crossed = crossed || (item && !member);
        p = found || kind == N_ATTR ? NONE : up;
    }
    if (outer != NONE) {
        uint t = node_tok(def_node(outer));
        diag_full(D_OUTER_LIFETIME, tok_lo(node_tok(n)), tok_hi(node_tok(n)), sym, 0u, 0u, tok_lo(t), tok_hi(t));
    }
    if (look && !found) diag(D_UNDECLARED_LIFETIME, tok_lo(node_tok(n)), tok_hi(node_tok(n)), sym);
}
