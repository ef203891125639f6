// Links from parents to the children that they ask for, roots of bodies, and differences whose running sum is the depth:
// node n adds 1 to its descendants first(n) .. n - 1.
//@ rows node
//@ reads node.kind node.parent node.role node.size res.def def.body def.kind def.first_generic def.n_generic
//@ writes mnode.key mnode.marks mnode.pos0 mnode.mid

// Bodies with type or constant parameters wait for instances; lifetimes have no bits.
bool generic(uint d) {
    bool found = false;
    for (uint g = 0u; g < def_n_generic(d); g++) found = found || def_kind(def_first_generic(d) + g) != DEF_GENERIC_LIFETIME;
    return found;
}
// Whether `n` is a tuple, array, struct or call that is assigned to.
bool assignee(uint n) {
    uint k = node_kind(n), c = n, p = node_parent(n);
    if (k != N_EXPR_TUPLE && k != N_EXPR_ARRAY && k != N_EXPR_STRUCT && k != N_EXPR_CALL) return false;
    bool run = p != NONE, found = false;
    while (run) {
        k = node_kind(p);
        found = k == N_EXPR_ASSIGN && node_role(c) == R_LHS;
        run = k == N_EXPR_TUPLE || k == N_EXPR_ARRAY || k == N_EXPR_STRUCT || k == N_EXPR_FIELD_INIT || k == N_EXPR_PAREN
            || (k == N_EXPR_CALL && node_role(c) == R_ARG);
        c = p;
        p = node_parent(p);
        run = run && p != NONE;
    }
    return found;
}
void run(uint i) {
    if (assignee(i)) atomicOr(H[at_mnode_marks(i)], MM_ASSIGNEE);
    uint p = node_parent(i), k = node_kind(i);
    if (p != NONE) {
        uint r = node_role(i), pk = node_kind(p);
        if (r == R_SCRUTINEE || r == R_CALLEE || r == R_RECEIVER
            || (r == R_PAT && (pk == N_STMT_LET || pk == N_EXPR_LET || pk == N_EXPR_FOR)) || (r == R_PATH && (pk == N_MACRO_CALL || pk == N_EXPR_STRUCT || pk == N_PAT_STRUCT || pk == N_PAT_TUPLE_STRUCT)))
            set_mnode_key(p, i);
        if (r == R_LABEL && pk == N_BLOCK) atomicOr(H[at_mnode_marks(p)], MM_LABELLED);
    }
    if (k == N_ITEM_FN || k == N_ITEM_CONST || k == N_ITEM_STATIC) {
        uint d = res_def(i);
        if (d != NONE && def_body(d) != NONE && !generic(d)) {
            atomicOr(H[at_mnode_marks(i)], MM_BODY);
            set_mnode_mid(i, 1u);
        }
    }
    if (node_size(i) > 1u) {
        atomicAdd(H[at_mnode_pos0(i + 1u - node_size(i))], 1u);
        atomicAdd(H[at_mnode_pos0(i)], NONE);
    }
}
