// What rustc points at where a variable stays without a value: a condition, a pattern, an arm.
//@ reads fnode.assigns node.kind node.role node.size node.parent node.first_tok node.last_tok tok.lo tok.hi
#include "explain/children.glsl"
uint branch_v, branch_part, branch_lo, branch_hi;

// Sets these for node `n`; whether there is something.
bool find_branch(uint n) {
    uint k = node_kind(n), v = fnode_assigns(k == N_ARM ? node_parent(n) : n), at = NONE, end = NONE, what = P_IF_TRUE;
    if (v == NONE) return false;
    if (k == N_EXPR_IF) {
        uint then = child(n, R_THEN), other = child(n, R_ELSE);
        bool a = then != NONE && fnode_assigns(then) == v, b = other != NONE && fnode_assigns(other) == v;
        at = a == b ? NONE : child(n, R_COND);
        if (a) what = P_IF_FALSE;
        branch_lo = a && other != NONE ? tok_hi(node_last_tok(then)) : 0u;
        branch_hi = a && other != NONE ? tok_lo(node_first_tok(other)) : 0u;
        if (branch_hi != 0u) what = P_IF_ELSE;
    } else if (k == N_EXPR_WHILE) {
        at = child(n, R_COND);
        what = P_WHILE_NEVER;
    } else if (k == N_EXPR_FOR) {
        at = child(n, R_ITER);
        what = P_FOR_NEVER;
    } else if (fnode_assigns(n) != v) {
        uint body = child(n, R_BODY), guard = child(n, R_GUARD);
        if (body == NONE || node_kind(body) != N_EXPR_RETURN) at = child(n, R_PAT);
        end = guard;
        what = guard == NONE ? P_IF_MATCHED : P_IF_GUARDED;
    }
    if (at == NONE) return false;
    if (what != P_IF_ELSE) {
        branch_lo = tok_lo(node_first_tok(at));
        branch_hi = tok_hi(node_last_tok(end == NONE ? at : end));
    }
    branch_v = v;
    branch_part = what;
    return true;
}
