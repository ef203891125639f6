// Whether places may be written.
const uint OK = 0u;
const uint VARIABLE = 1u;       // the variable itself is not `mut`
const uint BEHIND = 2u;         // behind a shared reference
const uint STATIC = 3u;         // a static without `mut`
const uint UNIQUE = 4u;         // what a `&mut` refers to: that has to be reached through nothing that is shared

uint root;          // node of the variable, static or reference that forbids it
bool projected;     // whether the place is a part of it

// What forbids writing to what `derefs` dereferences of type t reach: BEHIND, OK (through `*mut`), UNIQUE (through `&mut`), NONE
// (no dereference).
uint through(uint t, uint derefs) {
    uint result = NONE;
    for (uint k = 0u; k < derefs; k++) {
        uint kind = kind_of(t);
        if (kind == TK_REF || kind == TK_PTR) result = BEHIND;
        else if (kind == TK_PTR_MUT) result = OK;
        else if (result == NONE) result = UNIQUE;
        if (ty_n(t) > 0u) t = ty_arg_ty(ty_arg(t));
    }
    return result;
}

uint judge(uint n, uint own) {
    uint at = strip_parens(n);
    uint derefs = own;
    uint result = NONE;
    projected = own > 0u;
    bool unique = false;
    while (result == NONE) {
        uint kind = node_kind(at);
        root = at;
        uint t = node_ty_ty(at);
        result = derefs > 0u ? through(t, derefs) : NONE;
        derefs = 0u;
        if (result == UNIQUE) {
            unique = true;
            result = NONE;
        }
        if (result == NONE) {
            if (kind == N_EXPR_FIELD || kind == N_EXPR_INDEX) {
                projected = true;
                at = kind == N_EXPR_FIELD ? child(at, R_BASE) : prev_child(at, at - 1u);
                derefs = at == NONE ? 0u : node_ty_adj(at) & ADJ_DEREFS;
                at = at == NONE ? NONE : strip_parens(at);
                if (at == NONE) result = OK;
            } else if (kind == N_EXPR_UNARY && node_data(at) == UNOP_DEREF) {
                projected = true;
                at = strip_parens(at - 1u);
                derefs = 1u;
            } else if (kind == N_EXPR_PATH) {
                uint d = node_ty_callee(at);
                result = OK;
                if (d != NONE) {
                    if (def_kind(d) == DEF_STATIC && (def_flags(d) & DEFF_MUT) == 0u) result = STATIC;
                } else if (res_kind(at) == RES_LOCAL) {
                    uint b = res_id(at);
                    bool self_ = node_kind(b) == N_SELF_PARAM;
                    bool mut_ = self_ ? (node_data(b) & SELF_MUT) != 0u && (node_data(b) & SELF_REF) == 0u
                        : (node_data(b) & BIND_MUT) != 0u && (node_data(b) & BIND_REF) == 0u;
                    if (!mut_ && !unique) result = VARIABLE;
                }
            } else {
                result = OK;
            }
        }
    }
    return result;
}

// Whether variable b has a value from the start (a `let` without initialiser gets it by assignment).
bool initialised(uint b) {
    uint p = node_parent(b);
    while (node_kind(p) == N_PAT_TUPLE || node_kind(p) == N_PAT_PAREN || node_kind(p) == N_PAT_TUPLE_STRUCT
        || node_kind(p) == N_PAT_STRUCT || node_kind(p) == N_PAT_FIELD || node_kind(p) == N_PAT_SLICE) p = node_parent(p);
    return node_kind(p) != N_STMT_LET || child(p, R_INIT) != NONE;
}

// The binding, or the static, that forbids what judge() said.
uint owner_of(uint what) {
    return node_kind(root) != N_EXPR_PATH ? NONE : what == STATIC ? node_ty_callee(root) : res_kind(root) == RES_LOCAL ? res_id(root) : NONE;
}

// What is wrong with an assignment (or part of one) at node `at` to `place`, of which judge() said `what`.
void report_assigned(uint at, uint place, uint what) {
    uint name = node_tok(root), lo2 = NONE, hi2 = 0u;
    uint code = what == STATIC ? D_ASSIGN_STATIC : what == BEHIND ? D_ASSIGN_BEHIND_REF : D_ASSIGN_FIELD;
    bool variable = what == VARIABLE && !projected;
    uint b = variable ? res_id(root) : NONE;
    // Whether a variable that gets its value later has one already is for phase `flow` to say.
    if (variable && !initialised(b)) return;
    if (variable && node_kind(node_parent(b)) == N_PARAM) {
        code = D_ASSIGN_PARAM;
    } else if (variable) {
        code = D_ASSIGN_TWICE;
        lo2 = lo_of(b);
        hi2 = hi_of(b);
    }
    diag_full(code, lo_of(at), hi_of(at), variable ? name : place, variable ? 0u : name, owner_of(what), lo2, hi2);
}
