// Struct literals and struct patterns: fields that are missing or named twice.
//@ rows   node
#include "types/check.glsl"
//@ reads  def.kind def.flags def.n_member def.first_member

// Whether field k of definition d is named among the children of n.
bool named(uint n, uint k) {
    uint c = last_child(n);
    bool found = false;
    while (c != NONE && !found) {
        uint kind = node_kind(c);
        if (kind == N_EXPR_FIELD_INIT) found = node_ty_data(c) == k;
        else if (kind == N_PAT_FIELD) found = (node_ty_data(c) >> PAT_INDEX_SHIFT) == k;
        c = found ? c : prev_child(n, c);
    }
    return found;
}

void run(uint n) {
    uint kind = node_kind(n);
    bool pattern = kind == N_PAT_STRUCT;
    if (!pattern && kind != N_EXPR_STRUCT) return;
    uint path = child(n, R_PATH);
    uint d = path == NONE ? NONE : node_ty_callee(path);
    if (d == NONE || (def_kind(d) != DEF_STRUCT && def_kind(d) != DEF_VARIANT)) return;
    uint rest = last_child(n);
    bool open_ = rest != NONE && (node_kind(rest) == N_PAT_REST || node_kind(rest) == N_STRUCT_BASE);
    // A name that the type does not have is the one mistake that is told.
    bool unknown = false;
    uint c = last_child(n);
    while (c != NONE) {
        uint at = node_kind(c);
        if (at == N_EXPR_FIELD_INIT || at == N_PAT_FIELD) {
            uint k = at == N_PAT_FIELD ? node_ty_data(c) >> PAT_INDEX_SHIFT : node_ty_data(c);
            uint b = prev_child(n, c);
            bool twice = false;
            while (b != NONE) {
                if (node_kind(b) == at && tok_sym(node_tok(b)) == tok_sym(node_tok(c)) && tok_kind(node_tok(b)) == tok_kind(node_tok(c))) {
                    twice = true;
                    report(c, pattern ? D_PAT_FIELD_TWICE : D_FIELD_TWICE, lo_of(c), hi_of(c), node_tok(c), 0u, 0u,
                        lo_of(b), hi_of(b));
                    b = NONE;
                } else {
                    b = prev_child(n, b);
                }
            }
            unknown = unknown || k == NONE || (at == N_PAT_FIELD && node_ty_adj_ty(c) == TY_ERROR);
        }
        c = prev_child(n, c);
    }
    if (open_ || (unknown && !pattern)) return;
    uint total = def_n_member(d);
    uint missing = 0u;
    uint first = NONE;
    uint second = NONE;
    for (uint k = 0u; k < total; k++) {
        if (!named(n, k)) {
            if (missing == 0u) first = def_first_member(d) + k;
            if (missing == 1u) second = def_first_member(d) + k;
            missing++;
        }
    }
    if (missing == 0u) return;
    if (pattern) report(n, missing == 1u ? D_PAT_MISSING_FIELD : D_PAT_MISSING_FIELDS, node_ty_ty(n), first, second);
    else {
        uint code = missing == 1u ? D_MISSING_FIELD : missing == 2u ? D_MISSING_FIELDS : D_MISSING_MORE_FIELDS;
        report(n, code, lo_of(path), hi_of(path), node_ty_ty(n), first, second, NONE, 0u);
    }
}
