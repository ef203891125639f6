// What all passes over patterns share: labels that a failing pattern leaves, places that patterns look at.
//@ consts node_class

bool is_pattern(uint n) { return n != NONE && (k_node_class(node_kind(n)) == NC_PAT || node_kind(n) == N_PAT_FIELD); }

// Whether `n` is an alternative of an or-pattern with a BLOCK of its own to leave: not the last one, which leaves what the
// or-pattern leaves, but for one that makes the choices before it go on.
bool is_alternative(uint n) {
    uint p = node_parent(n);
    return node_kind(p) == N_PAT_OR && (n != p - 1u || (mnode_marks(n) & MM_LATER) != 0u);
}

// Row of the BLOCK that holds the alternatives of or-pattern `n`.
uint or_row(uint n) { return enter_row(n) + (is_alternative(n) ? 1u : 0u); }

// The expression or node that a whole pattern (child of `p`) is matched against.
uint scrutinee(uint p) {
    uint k = node_kind(p);
    return k == N_STMT_LET ? child(p, R_INIT) : k == N_EXPR_LET ? p - 1u : k == N_ARM ? mnode_key(node_parent(p)) : k == N_MACRO_CALL ? child(p, R_ARG) : NONE;
}

// Whether pattern `n` is a part of its parent's value, with a projection of its own.
bool projects(uint n) {
    uint k = node_kind(node_parent(n));
    return k == N_PAT_REF || k == N_PAT_TUPLE || k == N_PAT_SLICE || k == N_PAT_STRUCT || k == N_PAT_TUPLE_STRUCT;
}
bool has_place(uint n) { return projects(n) || (node_ty_adj(n) & 255u) != 0u; }

// What gives a pattern its place: the pattern that has one (`p` or the nearest one around it) or the expression that the
// whole pattern is matched against; a PARAM or EXPR_FOR with SOURCE_LOCAL: the value is in a local of it; NONE.
const uint SOURCE_LOCAL = 0x80000000u;
uint place_source(uint p) {
    bool own = false;
    while (is_pattern(p) && !own) {
        own = has_place(p);
        if (!own) p = node_parent(p);
    }
    if (own) return p;
    uint k = node_kind(p), e = scrutinee(p);
    return e != NONE ? strip(e) : k == N_PARAM || k == N_EXPR_FOR ? p | SOURCE_LOCAL : NONE;
}
uint place_of_source(uint source) {
    uint n = source & ~SOURCE_LOCAL;
    if (source == NONE) return 0u;
    if (source == n) return place_id(value_of(n));
    return node_kind(n) == N_PARAM ? local_of(node_parent(n)) + 1u + node_nth(n) : local_of(n) + 3u;
}

// Place that pattern `n` looks at, before references are peeled, for patterns without a projection of their own.
uint seen_place(uint n) { return place_of_source(place_source(node_parent(n))); }

// Place that pattern `n` looks at in the end.
uint own_place(uint n) { return place_of_source(place_source(n)); }

bool is_rest(uint n) { return node_kind(n) == N_PAT_REST || (node_kind(n) == N_PAT_BIND && node_size(n) > 1u && node_kind(n - 1u) == N_PAT_REST); }


bool binds(uint n) {
    uint k = node_kind(n);
    return (k == N_PAT_BIND || (k == N_PAT_FIELD && (node_size(n) == 1u || node_role(n - 1u) != R_SUB))) && res_kind(n) == RES_LOCAL;
}

// A variable that takes a whole value directly: nothing has to be done for the pattern itself.
bool takes_directly(uint n) {
    uint p = node_parent(n);
    return !is_pattern(p) && simple_binding(n) && node_kind(p) != N_ARM && node_kind(p) != N_EXPR_LET && node_kind(p) != N_MACRO_CALL;
}

// Whether the binding has a local of its own, the first of its node: not one of an alternative but the first,
// not a parameter, which is a local of its body.
bool owns_local(uint n, bool direct, bool variable) {
    return variable && res_id(n) == n && !(direct && node_kind(node_parent(n)) == N_PARAM);
}
