// Mutability: assignments, `&mut` and methods that borrow mutably need a place that may be written: through `&mut`, a variable
// declared `mut`, or a `static mut`. Runs over bodies without other errors, as rustc does.
//@ kinds  EXPR_ASSIGN EXPR_ASSIGN_OP EXPR_REF EXPR_METHOD_CALL
#include "types/check.glsl"
//@ reads  res.kind res.id def.kind def.flags
#include "types/mutable.glsl"

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
    if (assign) {
        report_assigned(n, place, what);
        return;
    }
    uint code = what == STATIC ? D_BORROW_STATIC : what == BEHIND ? D_BORROW_BEHIND_REF
        : projected ? D_BORROW_FIELD_IMMUTABLE : D_BORROW_IMMUTABLE;
    diag_full(code, lo_of(n), hi_of(n), place, node_tok(root), owner_of(what), NONE, 0u);
}
