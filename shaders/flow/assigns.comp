// Branches, and the constructs that they are branches of, in which a statement gives a value to a variable with an error.
//@ rows   fevent
//@ reads  fevent.kind fevent.arg fevent.row fvar.bad node.role node.first_tok node.last_tok tok.lo tok.hi
//@ writes fnode.assigns
#include "flow/code.glsl"
void run(uint e) {
    uint v = fevent_arg(e);
    if (fevent_kind(e) != FE_SET || fvar_bad(v) == NONE) return;
    uint n = assignment(e), p = node_parent(n);
    // As in rustc, the expression of a statement counts, and what is inside of other statements does not.
    if (p == NONE || node_kind(p) != N_STMT_EXPR) return;
    n = node_parent(p);
    bool up = n != NONE;
    while (up) {
        p = node_parent(n);
        uint k = node_kind(n), r = node_role(n), pk = p == NONE ? N_NONE : node_kind(p);
        // A construct that is a statement itself has branches, and is seen by nothing around it.
        bool branch = k == N_ARM || (pk == N_EXPR_IF && (r == R_THEN || r == R_ELSE)) || ((pk == N_EXPR_WHILE || pk == N_EXPR_FOR) && r == R_BODY);
        if (branch) {
            atomicMin(H[at_fnode_assigns(n)], v);
            atomicMin(H[at_fnode_assigns(p)], v);
        }
        n = p;
        up = p != NONE && node_role(p) != R_STMT && pk != N_STMT_EXPR && pk != N_STMT_LET && pk != N_ITEM_FN;
    }
}
