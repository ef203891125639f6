// The first binding of a name in an or-pattern stands for those in its other alternatives.
//@ rows bind
//@ writes bind.canon res.kind res.id
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi
void run(uint i) {
    set_bind_canon(i, i);
    uint n = bind_node(i);
    if (bind_body(i) == NONE) return;
    uint top = bind_top(i);
    uint group = bind_group(i);
    // First binding of this name in the whole pattern, or among all parameters.
    uint whole = top;
    uint up = node_parent(top);
    bool param = kind_of(up) == N_PARAM || node_role(top) == R_PARAM;
    if (param) whole = kind_of(up) == N_PARAM ? node_parent(up) : up;
    uint before = last_before(group, first_of(whole));
    uint at = before == NONE ? bind_begin(group) : before + 1u;
    uint a = bind_order(at);
    uint canon = i;
    if (a != i) {
        uint m = bind_node(a);
        // Do an or-pattern's different alternatives contain the two?
        uint c = n;
        uint p = node_parent(n);
        while (!inside(m, p)) {
            c = p;
            p = node_parent(p);
        }
        if (node_kind(p) == N_PAT_OR) canon = a;
        else diag_full(param ? D_TWICE_IN_PARAMS : D_TWICE_IN_PATTERN,
            tok_lo(node_tok(n)), tok_hi(node_tok(n)), bind_sym(i), 0u, 0u, NONE, 0u);
    }
    set_bind_canon(i, canon);
    set_res_kind(n, RES_LOCAL);
    set_res_id(n, bind_node(canon));
}
