// Mutability: assignments, `&mut` and methods that borrow mutably need a place that may be written: through `&mut`, a variable
// declared `mut`, or a `static mut`. Runs over bodies without other errors, as rustc does.
//@ kinds  EXPR_ASSIGN EXPR_ASSIGN_OP EXPR_REF EXPR_METHOD_CALL
#include "types/check.glsl"
//@ reads  res.kind res.id def.kind def.flags

const uint OK = 0u;
const uint VARIABLE = 1u;       // the variable itself is not `mut`
const uint BEHIND = 2u;         // behind a shared reference
const uint STATIC = 3u;         // a static without `mut`

uint root;          // node of the variable, static or reference that forbids it
bool projected;     // whether the place is a part of it

// What forbids writing to what `derefs` dereferences of type t reach: BEHIND, OK (through `&mut`), NONE (no dereference).
uint through(uint t, uint derefs) {
    uint result = NONE;
    for (uint k = 0u; k < derefs; k++) {
        uint kind = kind_of(t);
        if (kind == TK_REF || kind == TK_PTR) result = BEHIND;
        else if (result != BEHIND) result = OK;
        if (ty_n(t) > 0u) t = ty_arg_ty(ty_arg(t));
    }
    return result;
}

uint judge(uint n, uint own) {
    uint at = strip_parens(n);
    uint derefs = own;
    uint result = NONE;
    projected = own > 0u;
    while (result == NONE) {
        uint kind = node_kind(at);
        root = at;
        uint t = node_ty_ty(at);
        result = derefs > 0u ? through(t, derefs) : NONE;
        derefs = 0u;
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
                    if (!mut_) result = VARIABLE;
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

void run(uint n) {
    uint kind = node_kind(n);
    if (res_body(n) == NONE || fb_errors(res_body(n)) != 0u) return;
    bool assign = kind == N_EXPR_ASSIGN || kind == N_EXPR_ASSIGN_OP;
    uint place = NONE;
    uint derefs = 0u;
    if (assign) {
        place = child(n, R_LHS);
    } else if (kind == N_EXPR_REF && (node_data(n) & REF_MUT) != 0u) {
        place = n - 1u;
    } else if (kind == N_EXPR_METHOD_CALL) {
        n = child(n, R_RECEIVER);
        if (n != NONE && (node_ty_adj(n) & ADJ_REF_MUT) != 0u) {
            place = n;
            derefs = node_ty_adj(n) & ADJ_DEREFS;
        }
    }
    if (place == NONE) return;
    uint what = judge(place, derefs);
    if (what == OK) return;
    uint name = node_tok(root);
    uint code = 0u;
    uint lo2 = NONE;
    uint hi2 = 0u;
    // The binding, or the static.
    uint owner = node_kind(root) != N_EXPR_PATH ? NONE : what == STATIC ? node_ty_callee(root) : res_kind(root) == RES_LOCAL ? res_id(root) : NONE;
    if (assign) {
        if (what == VARIABLE && !projected) {
            uint b = res_id(root);
            if (!initialised(b) && kind == N_EXPR_ASSIGN) return;
            bool argument = node_kind(node_parent(b)) == N_PARAM;
            code = argument ? D_ASSIGN_PARAM : D_ASSIGN_TWICE;
            if (!argument) {
                lo2 = lo_of(b);
                hi2 = hi_of(b);
            }
            diag_full(code, lo_of(n), hi_of(n), name, 0u, owner, lo2, hi2);
            return;
        }
        code = what == STATIC ? D_ASSIGN_STATIC : what == BEHIND ? D_ASSIGN_BEHIND_REF : D_ASSIGN_FIELD;
    } else {
        code = what == STATIC ? D_BORROW_STATIC : what == BEHIND ? D_BORROW_BEHIND_REF
            : projected ? D_BORROW_FIELD_IMMUTABLE : D_BORROW_IMMUTABLE;
    }
    diag_full(code, lo_of(n), hi_of(n), place, name, owner, NONE, 0u);
}
