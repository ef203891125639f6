// Primitive types as they are declared in the source.
#include "resolve/tree.glsl"
#include "resolve/head.glsl"
//@ reads  rnode.ty node.last_tok

// PRIM_* of type node n, NONE if it is no primitive type (or there is no node).
uint prim_of_type(uint n) {
    uint head = n == NONE ? NONE : head_of_type(n);
    return head != NONE && head >= HEAD_PRIM && head < HEAD_SLICE ? head - HEAD_PRIM : NONE;
}

// Type of the discriminants of ITEM_ENUM n: that of its `#[repr]`, else isize.
uint repr_of(uint n) {
    uint prim = PRIM_ISIZE;
    uint c = n;
    uint begin = first_of(n);
    bool run = node_size(n) > 1u;
    uint steps = 0u;
    // Attributes come first; an enum has its children in order, so look at them from the front.
    uint at = begin;
    while (run) {
        // The subtree that begins at `at`: climb to the child of n.
        uint top = at;
        while (node_parent(top) != n) top = node_parent(top);
        bool attr = node_kind(top) == N_ATTR;
        uint path = attr && node_size(top) > 1u ? child_of(top, R_PATH) : NONE;
        if (path != NONE && name_of(path) == SYM_repr) {
            uint sym = tok_sym(node_last_tok(path) + 2u);
            if (sym >= SYM_i8 && sym - SYM_i8 <= PRIM_USIZE) prim = sym - SYM_i8;
        }
        at = top + 1u;
        steps++;
        run = attr && at < n && steps < 64u;
    }
    return prim;
}
