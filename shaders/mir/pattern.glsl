// What all passes over patterns share: labels that a failing pattern leaves, places that patterns look at.
//@ consts node_class

bool is_pattern(uint n) { return n != NONE && (k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD); }

// Whether `n` is an alternative of an or-pattern other than the last one (it has a BLOCK of its own to leave).
bool is_alternative(uint n) { return node_kind(node_parent(n)) == N_PAT_OR && n != node_parent(n) - 1u; }

// Row of the BLOCK that holds the alternatives of or-pattern `n`.
uint or_row(uint n) { return enter_row(n) + (is_alternative(n) ? 1u : 0u); }

// Label that a failing test in pattern `n` leaves; NONE where the pattern cannot fail.
uint fail_label(uint n) {
    uint c = n, p = node_parent(n);
    while (is_pattern(p) && !is_alternative(c)) {
        c = p;
        p = node_parent(p);
    }
    if (is_pattern(p)) return enter_row(c);
    uint k = node_kind(p);
    if (k == N_ARM) return enter_row(p);
    if (k == N_STMT_LET) return node_role(p - 1u) == R_ELSE ? enter_row(p) + 1u : NONE;
    uint owner = k == N_EXPR_LET ? cond_owner(p) : NONE;
    return owner == NONE ? NONE : enter_row(owner) + cond_row(owner);
}

// The expression or node that a whole pattern (child of `p`) is matched against.
uint scrutinee(uint p) {
    uint k = node_kind(p);
    return k == N_STMT_LET ? child(p, R_INIT) : k == N_EXPR_LET ? p - 1u : k == N_ARM ? mnode_key(node_parent(p)) : NONE;
}

// Whether pattern `n` is a part of its parent's value, with a projection of its own.
bool projects(uint n) {
    uint k = node_kind(node_parent(n));
    return k == N_PAT_REF || k == N_PAT_TUPLE || k == N_PAT_SLICE || k == N_PAT_STRUCT || k == N_PAT_TUPLE_STRUCT;
}
bool has_place(uint n) { return projects(n) || (node_ty_adj(n) & 255u) != 0u; }

// Place of the pattern that a pattern gets its place from (`p` or the nearest one around it that has one), or of what
// the whole pattern is matched against.
uint place_from(uint p) {
    bool own = false;
    while (is_pattern(p) && !own) {
        own = has_place(p);
        if (!own) p = node_parent(p);
    }
    uint k = node_kind(p), e = own ? p : scrutinee(p);
    if (e != NONE) return place_id(value_of(own ? p : strip(e)));
    return k == N_PARAM ? local_of(node_parent(p)) + 1u + node_nth(p) : k == N_EXPR_FOR ? local_of(p) + 3u : 0u;
}

// Place that pattern `n` looks at, before references are peeled, for patterns without a projection of their own.
uint seen_place(uint n) { return place_from(node_parent(n)); }

// Place that pattern `n` looks at in the end.
uint own_place(uint n) { return place_from(n); }

bool is_rest(uint n) { return node_kind(n) == N_PAT_REST || (node_kind(n) == N_PAT_BIND && node_size(n) > 1u && node_kind(n - 1u) == N_PAT_REST); }


bool binds(uint n) {
    uint k = node_kind(n);
    return (k == N_PAT_BIND || (k == N_PAT_FIELD && (node_size(n) == 1u || node_role(n - 1u) != R_SUB))) && res_kind(n) == RES_LOCAL;
}

// A variable that takes a whole value directly: nothing has to be done for the pattern itself.
bool takes_directly(uint n) {
    uint p = node_parent(n);
    return !is_pattern(p) && simple_binding(n) && node_kind(p) != N_ARM && node_kind(p) != N_EXPR_LET;
}
