// Left sides of destructuring assignments, as `(a, [b, ..], S { c, .. }) = e` (RFC 2909).

// The assignment that expression n is assigned in, itself or as a part of tuples, arrays, structs and calls; or NONE.
uint assignment(uint n) {
    uint found = NONE, c = n, p = node_parent(n);
    bool run = p != NONE;
    while (run) {
        uint k = node_kind(p), r = node_role(c);
        if (k == N_EXPR_ASSIGN && r == R_LHS) found = p;
        run = k == N_EXPR_PAREN || k == N_EXPR_TUPLE || k == N_EXPR_ARRAY || k == N_EXPR_STRUCT || k == N_EXPR_FIELD_INIT
            || (k == N_EXPR_CALL && r == R_ARG);
        c = p;
        p = node_parent(p);
        run = run && p != NONE;
    }
    return found;
}
bool is_rest(uint c) { return node_kind(c) == N_EXPR_RANGE && (node_data(c) & (RANGE_LO | RANGE_HI)) == 0u; }
// Number of the `..` among the elements or arguments of n, or NONE.
uint rest_of(uint n) {
    uint c = last_child(n), found = NONE;
    while (c != NONE) {
        if (is_rest(c)) found = node_nth(c);
        c = prev_child(n, c);
    }
    return found;
}
// Whether an expression of that kind, left of `=`, is taken apart (of calls, those of constructors).
bool takes_apart(uint k) { return k == N_EXPR_TUPLE || k == N_EXPR_ARRAY || k == N_EXPR_STRUCT || k == N_EXPR_CALL; }
// The expression that child c of such a node assigns to, without parentheses; NONE for `..` and other children.
uint part_of(uint c) {
    uint role = node_role(c), value = NONE;
    if (role == R_ELEM || role == R_ARG) value = c;
    else if (role == R_FIELD && node_kind(c) == N_EXPR_FIELD_INIT) value = child(c, R_VALUE);
    if (value != NONE) value = strip_parens(value);
    return value == NONE || is_rest(value) ? NONE : value;
}
