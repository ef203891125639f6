// Operands of binary operators, and the report of what fails.
//@ reads node.kind node.data node.size node.role node.tok node.first_tok node.last_tok tok.lo tok.hi res.body
#include "consteval/value.glsl"
#include "lib/diag.glsl"

// The operands of EXPR_BINARY n in a common type; the state of `ready` is KNOWN if both are known.
Value operands(uint n, bool shift, out Value a, out Value b) {
    uint rhs = n - 1u;
    b = value_of(rhs);
    a = value_of(rhs - node_size(rhs));
    uint state = CVAL_KNOWN;
    if (a.state == CVAL_ERR || b.state == CVAL_ERR) state = CVAL_ERR;
    else if (a.state >= CVAL_OPAQUE || b.state >= CVAL_OPAQUE) state = CVAL_OPAQUE;
    else if (a.state != CVAL_KNOWN || b.state != CVAL_KNOWN) state = CVAL_PENDING;
    if (state == CVAL_KNOWN && !shift) {
        if (a.prim == NONE) a = as_type(a, b.prim);
        else if (b.prim == NONE) b = as_type(b, a.prim);
        if (a.prim != b.prim || a.state != CVAL_KNOWN || b.state != CVAL_KNOWN) state = CVAL_OPAQUE;
    }
    return Value(state, uvec2(0u), NONE);
}

// A failure in type `prim`: an error row, or nothing for a type that is not known.
Value failure(uint n, uint prim, uint code) {
    if (prim != NONE) {
        uint rhs = n - 1u;
        uint lhs = node_kind(n) == N_EXPR_BINARY ? rhs - node_size(rhs) : rhs;
        uint b = res_body(n);
        bool named = b != NONE;
        if (named) named = node_kind(b) == N_ITEM_CONST || node_kind(b) == N_ITEM_STATIC;
        diag_full(code + (named ? CONST_NAMED : 0u), tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), lhs, rhs,
            named ? node_tok(b) : NONE, NONE, 0u);
    }
    return Value(prim == NONE ? CVAL_OPAQUE : CVAL_ERR, uvec2(0u), NONE);
}
