// Arms of each match in order, and what is to be checked.
//@ kinds ARM EXPR_MATCH @pat
//@ reads fb.errors node.kind node.parent node.role node.nth node.size res.body res.kind node_ty.ty node_ty.adj tyfin.empty ty.kind ty.data def.kind def.n_member node.data
//@ writes cnode.next cnode.first cnode.check cnode.listed
//@ consts node_class
void run(uint i) {
    uint k = node_kind(i), p = node_parent(i), pk = p == NONE ? 0u : node_kind(p);
    if (k == N_ARM) {
        uint before = i - node_size(i);
        if (node_nth(i) == 0u) set_cnode_first(p, i);
        else set_cnode_next(before, i);
        // The next arm overwrites this; the last one keeps it.
        if (i + 1u == p) set_cnode_next(i, NONE);
    }
    uint what = CNF_NONE;
    if (k == N_EXPR_MATCH) {
        what = CNF_MATCH;
        bool arms = node_role(i - 1u) == R_ARM;
        if (!arms) set_cnode_first(i, NONE);
        // A type without values needs no arm.
        uint of = i - 1u;
        while (node_kind(of) == N_EXPR_PAREN && node_size(of) > 1u) of--;
        uint t = node_ty_ty(of);
        bool empty = t < n_ty && tyfin_empty(t) != 0u;
        // Behind a reference only the type itself counts, not its parts.
        bool behind = node_kind(of) == N_EXPR_INDEX || node_kind(of) == N_EXPR_UNARY && node_data(of) == UNOP_DEREF;
        if (behind && empty && ty_kind(t) == TK_ADT) empty = def_kind(ty_data(t)) == DEF_ENUM && def_n_member(ty_data(t)) == 0u;
        if (!arms && ((node_ty_adj(of) & ADJ_NEVER) != 0u || empty)) what = CNF_NONE;
    } else if (node_role(i) == R_PAT && k_node_class(k) == NC_PAT && k != N_PAT_BIND && k != N_PAT_WILD) {
        if (pk == N_STMT_LET && node_role(p - 1u) != R_ELSE) what = CNF_LET;
        if (pk == N_PARAM) what = CNF_PARAM;
        if (pk == N_EXPR_FOR) what = CNF_FOR;
    } else if (node_role(i) == R_PAT && k == N_PAT_BIND && pk == N_STMT_LET && node_role(p - 1u) != R_ELSE) {
        // A plain variable takes everything.
        if (node_size(i) > 1u || res_kind(i) != RES_LOCAL) what = CNF_LET;
    }
    if (res_body(i) == NONE || fb_errors(res_body(i)) != 0u) what = CNF_NONE;
    set_cnode_check(i, what);
    set_cnode_listed(i, what == CNF_NONE ? 0u : 1u);
}
