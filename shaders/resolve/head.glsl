// The head (HEAD_*) of a type as it is written, through aliases and `Self`.
//@ reads res.kind res.id def.kind def.ty def.parent node.kind node.size node.role

// Head of type node n; NONE for generic parameters and what is not known.
uint head_of_type(uint n) {
    uint at = n;
    uint head = NONE;
    uint steps = 0u;
    while (at != NONE && steps < 64u) {
        steps++;
        uint kind = node_kind(at);
        uint next = NONE;
        if (kind == N_TYPE_PAREN) {
            next = at - 1u;
        } else if (kind == N_TYPE_PATH || kind == N_PATH || kind == N_EXPR_PATH || kind == N_PAT_PATH) {
            uint rk = res_kind(at);
            uint id = res_id(at);
            if (rk == RES_PRIM) head = HEAD_PRIM + id;
            else if (rk == RES_DEF || rk == RES_CTOR) {
                uint dk = def_kind(id);
                if (dk == DEF_STRUCT || dk == DEF_ENUM || dk == DEF_UNION) head = id;
                else if (dk == DEF_TYPE) next = def_ty(id);
                else if (dk == DEF_TRAIT) head = HEAD_DYN;
            } else if (rk == RES_SELF_TYPE) {
                uint dk = def_kind(id);
                if (dk == DEF_IMPL) next = def_ty(id);
                else if (dk != DEF_TRAIT) head = id;
            }
        }
        else if (kind == N_TYPE_SLICE) head = HEAD_SLICE;
        else if (kind == N_TYPE_ARRAY) head = HEAD_ARRAY;
        else if (kind == N_TYPE_REF) head = HEAD_REF;
        else if (kind == N_TYPE_PTR) head = HEAD_PTR;
        else if (kind == N_TYPE_TUPLE) head = HEAD_TUPLE;
        else if (kind == N_TYPE_FN) head = HEAD_FN;
        else if (kind == N_TYPE_NEVER) head = HEAD_NEVER;
        else if (kind == N_TYPE_DYN) head = HEAD_DYN;
        at = next;
    }
    return head;
}
