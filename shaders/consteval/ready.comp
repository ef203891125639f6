// Lists the nodes that can be evaluated in this round: what they need first is no longer pending.
// The list is in no particular order: a value does not depend on when the others of its round are computed.
//@ rows cwork
//@ reads  cwork.node cwork.next node.kind node.data node.size res.kind res.id res.def
//@ reads def.kind def.node def.body cval.state cdef.base
//@ writes cready.row

bool settled(uint n) { return n == NONE || cval_state(n) != CVAL_PENDING; }

void run(uint i) {
    uint n = cwork_node(i);
    uint kind = node_kind(n);
    bool pending = cwork_next(i) == CVAL_PENDING;
    uint a = NONE;
    uint b = NONE;
    uint last = node_size(n) > 1u ? n - 1u : NONE;
    uint before = last != NONE && node_size(last) + 1u < node_size(n) ? last - node_size(last) : NONE;
    if (kind == N_EXPR_BINARY || kind == N_EXPR_INDEX) {
        a = before;
        b = last;
        // Lazy operators may not need their right side.
        if (kind == N_EXPR_BINARY && node_data(n) >= BINOP_LAZY_AND) b = NONE;
    } else if (kind == N_EXPR_CAST) {
        a = before;
    } else if (kind == N_EXPR_UNARY || kind == N_EXPR_PAREN || kind == N_EXPR_FIELD || kind == N_BLOCK
        || kind == N_EXPR_CONST_BLOCK || kind == N_PAT_CONST) {
        a = last;
    } else if (kind == N_ITEM_CONST || kind == N_ITEM_STATIC || kind == N_VARIANT) {
        uint d = res_def(n);
        if (d != NONE) a = def_body(kind == N_VARIANT ? cdef_base(d) : d);
    } else if (kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_PAT_BIND) {
        bool named = res_kind(n) == RES_DEF || res_kind(n) == RES_ASSOC;
        uint d = named ? res_id(n) : NONE;
        if (d != NONE) a = def_kind(d) == DEF_CONST ? def_node(d) : NONE;
    }
    // After too many rounds all that is left is listed, and leaves.comp gives it up.
    bool late = C[CTL_CONST_ROUND] > CONST_ROUNDS;
    if (pending && (late || (settled(a) && settled(b)))) {
        uint at = atomicAdd(C[DIRECTORY + 4u * T_cready + 2u], 1u);
        set_cready_row(at, i);
    }
}
