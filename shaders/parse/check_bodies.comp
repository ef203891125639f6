// Expressions, patterns and attributes in places where the grammar accepts them but Rust does not.
//@ share  4
//@ rows   suspect
//@ reads  suspect.node
#include "parse/check.glsl"
#include "parse/assigned.glsl"

// `let` stands in the condition of `if` or `while` or in a guard, below `&&` only.
void let_place(uint n) {
    uint at = n;
    uint or_at = NONE;
    bool chain = false;
    uint parent = node_parent(at);
    bool up = true;
    while (up) {
        uint data = node_data(parent);
        up = node_kind(parent) == N_EXPR_BINARY && (data == BINOP_LAZY_AND || data == BINOP_LAZY_OR);
        if (up) {
            if (data == BINOP_LAZY_OR && or_at == NONE) or_at = parent;
            chain = true;
            at = parent;
            parent = node_parent(at);
        }
    }
    uint role = node_role(at);
    bool valid = role == R_COND || role == R_GUARD;
    if (node_kind(parent) == N_ERROR) return;
    if (!valid) report_token(D_EXPECTED_EXPRESSION_LET, node_tok(n), 0u);
    else if (or_at != NONE) report_token(D_LET_OR, node_tok(or_at), 2u);
    else if (chain && role == R_COND && edition(n) < 3u) report(D_LET_CHAIN_EDITION, n);
}

bool is_rest(uint n) {
    if (node_kind(n) == N_PAT_BIND && node_size(n) > 1u) return node_kind(n - 1u) == N_PAT_REST;
    return node_kind(n) == N_PAT_REST;
}

void rest(uint n) {
    uint at = n;
    uint parent = node_parent(n);
    if (node_kind(parent) == N_PAT_BIND) {
        at = parent;
        parent = node_parent(at);
    }
    uint kind = node_kind(parent);
    if (kind == N_ERROR || kind == N_PAT_STRUCT) return;
    uint code = kind == N_PAT_TUPLE ? D_REST_TWICE_TUPLE : kind == N_PAT_SLICE ? D_REST_TWICE_SLICE
        : kind == N_PAT_TUPLE_STRUCT ? D_REST_TWICE_TUPLE_STRUCT : 0u;
    if (code == 0u || (at != n && kind != N_PAT_SLICE)) {
        report(D_REST_NOT_ALLOWED, n);
        return;
    }
    uint c = previous(at, parent);
    while (c != NONE && !is_rest(c)) c = previous(c, parent);
    if (c == NONE) return;
    uint other = node_kind(c) == N_PAT_REST ? c : c - 1u;
    diag_full(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), 0u, 0u, 0u,
              tok_lo(node_first_tok(other)), tok_hi(node_last_tok(other)));
}

void inner_attribute(uint n, uint parent) {
    uint before = previous(n, parent);
    if (before == NONE) return;
    uint role = node_role(before);
    if (role != R_ITEM && role != R_STMT && role != R_ARM) return;
    report((node_data(n) & ATTR_DOC) != 0u ? D_INNER_DOC : D_INNER_ATTRIBUTE, n);
}

void run(uint row) {
    uint n = suspect_node(row);
    uint kind = node_kind(n);
    bool is_range = kind == N_EXPR_RANGE || kind == N_PAT_RANGE;
    bool single = kind == N_EXPR_LET || kind == N_EXPR_UNDERSCORE || kind == N_STRUCT_BASE || kind == N_PAT_REST || kind == N_EXPR_INDEX;
    if (!is_range && !single && kind != N_ATTR) return;
    uint data = node_data(n);
    if (kind == N_ATTR && (data & ATTR_INNER) == 0u) return;
    uint parent = node_parent(n);
    if (parent == NONE || node_kind(parent) == N_ERROR || poisoned(n)) return;
    if (kind == N_EXPR_LET) let_place(n);
    else if (kind == N_EXPR_INDEX) report_token(D_INDEX_EMPTY, node_last_tok(n), 0u);
    else if (kind == N_EXPR_UNDERSCORE) {
        // The length of an array may be inferred.
        if (node_role(n) != R_COUNT && !assigned(n)) report(D_UNDERSCORE_EXPR, n);
    } else if (kind == N_STRUCT_BASE) {
        // No error of syntax: see resolve/report_bases.
        if (node_size(n) == 1u && !assigned(parent)) C[CTL_NO_BASE] = 1u;
    } else if (is_range) {
        if ((data & (RANGE_INCLUSIVE | RANGE_HI)) == RANGE_INCLUSIVE) report_token(D_RANGE_NO_END, node_tok(n), 3u);
    } else if (kind == N_PAT_REST) rest(n);
    else inner_attribute(n, parent);
}
