// Struct literals and struct patterns: fields that are missing or named twice.
//@ kinds  EXPR_FIELD_INIT PAT_FIELD PAT_STRUCT EXPR_STRUCT
#include "types/check.glsl"
//@ reads  def.kind def.n_member def.first_member

// Index of the field that child c of a literal or pattern names; NONE for other children.
uint field_of(uint c) {
    uint kind = node_kind(c);
    return kind == N_EXPR_FIELD_INIT ? node_ty_data(c) : kind == N_PAT_FIELD ? node_ty_data(c) >> PAT_INDEX_SHIFT : NONE;
}

// Whether field k of definition d is named among the children of n.
bool named(uint n, uint k) {
    uint c = last_child(n);
    bool found = false;
    while (c != NONE && !found) {
        found = field_of(c) == k;
        c = found ? c : prev_child(n, c);
    }
    return found;
}

// The struct or variant that literal or pattern n makes; NONE if it is none.
uint target(uint n) {
    uint kind = node_kind(n);
    if (kind != N_PAT_STRUCT && kind != N_EXPR_STRUCT) return NONE;
    uint path = child(n, R_PATH);
    uint d = path == NONE ? NONE : node_ty_callee(path);
    return d != NONE && (def_kind(d) == DEF_STRUCT || def_kind(d) == DEF_VARIANT) ? d : NONE;
}

// Field c of a literal or pattern: whether one before it has its name.
void twice(uint c) {
    uint n = node_parent(c);
    uint kind = node_kind(c);
    if (n == NONE || target(n) == NONE) return;
    uint b = prev_child(n, c);
    while (b != NONE) {
        if (node_kind(b) == kind && tok_sym(node_tok(b)) == tok_sym(node_tok(c)) && tok_kind(node_tok(b)) == tok_kind(node_tok(c))) {
            bool pattern = kind == N_PAT_FIELD;
            report(c, pattern ? D_PAT_FIELD_TWICE : D_FIELD_TWICE, lo_of(c), pattern ? hi_of(c) : tok_hi(node_tok(c)), node_tok(c), 0u, 0u,
                lo_of(b), hi_of(b));
            b = NONE;
        } else {
            b = prev_child(n, b);
        }
    }
}

void run(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_FIELD_INIT || kind == N_PAT_FIELD) twice(n);
    bool pattern = kind == N_PAT_STRUCT;
    uint d = target(n);
    if (d == NONE) return;
    uint path = child(n, R_PATH);
    uint rest = last_child(n);
    bool open_ = rest != NONE && (node_kind(rest) == N_PAT_REST || node_kind(rest) == N_STRUCT_BASE);
    // A name that the type does not have is the one mistake that is told.
    bool unknown = false;
    uint given = 0u, strange = 0u;
    uint c = last_child(n);
    while (c != NONE) {
        uint at = node_kind(c);
        if (at == N_EXPR_FIELD_INIT || at == N_PAT_FIELD) {
            bool odd = field_of(c) == NONE || (at == N_PAT_FIELD && node_ty_adj_ty(c) == TY_ERROR);
            unknown = unknown || odd;
            strange += odd ? 1u : 0u;
            given++;
        }
        c = prev_child(n, c);
    }
    if (open_ || (unknown && !pattern)) return;
    uint total = def_n_member(d);
    // A field given twice hides a missing one only where a count is all there is time for.
    if (given >= total && total > 128u) return;
    uint missing = 0u;
    uint first = NONE;
    // From the last to the first: fields in the order of the declaration take one step each.
    c = last_child(n);
    for (uint k = total; k > 0u; k--) {
        if (c != NONE && field_of(c) == k - 1u) {
            c = prev_child(n, c);
        } else if (!named(n, k - 1u)) {
            first = def_first_member(d) + k - 1u;
            missing++;
        }
    }
    // Where one name is wrong and one missing, the one is meant to be the other.
    if (missing == 0u || (pattern && missing == 1u && strange == 1u)) return;
    uint which = missing == 1u ? first : n;
    if (pattern) report(n, missing == 1u ? D_PAT_MISSING_FIELD : D_PAT_MISSING_FIELDS, node_ty_ty(n), which, missing);
    else report(n, missing == 1u ? D_MISSING_FIELD : D_MISSING_FIELDS, lo_of(path), hi_of(path), node_ty_ty(n), which, missing, NONE, 0u);
}
