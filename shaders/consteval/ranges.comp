// Range patterns that nothing can match: each is looked at from its lower end.
//@ rows cwork
//@ reads cwork.node node.kind node.data node.role node.parent node.first_tok node.last_tok tok.lo tok.hi
//@ reads cval.state cval.lo cval.hi cval.prim
#include "lib/diag.glsl"
void run(uint i) {
    uint n = cwork_node(i);
    uint p = node_parent(n);
    bool low = node_role(n) == R_LO && p != NONE;
    if (low) low = node_kind(p) == N_PAT_RANGE && (node_data(p) & RANGE_HI) != 0u;
    uint high = low ? p - 1u : n;
    if (low && cval_state(n) == CVAL_KNOWN && cval_state(high) == CVAL_KNOWN) {
        uint prim = cval_prim(n) != NONE ? cval_prim(n) : cval_prim(high);
        uint flip = prim == NONE || prim <= PRIM_ISIZE ? 0x80000000u : 0u;
        uint ah = cval_hi(n) ^ flip;
        uint bh = cval_hi(high) ^ flip;
        bool same = cval_lo(n) == cval_lo(high) && ah == bh;
        bool more = ah > bh || (ah == bh && cval_lo(n) > cval_lo(high));
        bool inclusive = (node_data(p) & RANGE_INCLUSIVE) != 0u;
        if (more || (same && !inclusive))
            diag(inclusive ? D_EMPTY_RANGE_INCLUSIVE : D_EMPTY_RANGE, tok_lo(node_first_tok(p)), tok_hi(node_last_tok(p)), 0u);
    }
}
