// Mutability: `ref mut` needs a place that may be written.
//@ kinds  PAT_BIND PAT_FIELD
#include "types/check.glsl"
//@ reads  res.kind res.id def.kind def.flags
#include "types/mutable.glsl"

// The expression that pattern n takes apart, NONE if a part of it is behind a reference or there is none.
uint taken(uint n) {
    bool through_ = false;
    while (node_role(n) != R_PAT && node_parent(n) != NONE) {
        n = node_parent(n);
        through_ = through_ || node_kind(n) == N_PAT_REF || node_ty_adj(n) != 0u;
    }
    uint p = node_parent(n), kind = p == NONE ? N_NONE : node_kind(p);
    uint from = kind == N_STMT_LET ? child(p, R_INIT) : kind == N_EXPR_LET ? child(p, R_EXPR) : kind == N_ARM ? child(node_parent(p), R_SCRUTINEE) : NONE;
    return through_ ? NONE : from;
}

void run(uint n) {
    if (res_body(n) == NONE || fb_errors(res_body(n)) != 0u || (node_ty_data(n) & 0xFFu) != BM_REF_MUT || (node_data(n) & BIND_REF) == 0u) return;
    uint place = taken(n);
    if (place == NONE) return;
    uint what = judge(place, 0u);
    if (what == OK) return;
    uint code = what == STATIC ? D_BORROW_STATIC : what == BEHIND ? D_BORROW_BEHIND_REF
        : projected || node_role(n) != R_PAT ? D_BORROW_FIELD_IMMUTABLE : D_BORROW_IMMUTABLE;
    diag_full(code, lo_of(n), hi_of(n), place, node_tok(root), owner_of(what), NONE, 0u);
}
