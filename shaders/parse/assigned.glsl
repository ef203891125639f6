// Whether an expression is (part of) the left side of an assignment.
bool assigned(uint n) {
    uint at = n;
    bool up = true;
    while (up) {
        uint parent = node_parent(at);
        uint kind = node_kind(parent);
        up = kind == N_EXPR_TUPLE || kind == N_EXPR_PAREN || kind == N_EXPR_ARRAY || kind == N_EXPR_STRUCT
            || kind == N_EXPR_FIELD_INIT || (kind == N_EXPR_CALL && node_role(at) == R_ARG);
        if (up) at = parent;
    }
    uint kind = node_kind(node_parent(at));
    return kind == N_ERROR || (kind == N_EXPR_ASSIGN && node_role(at) == R_LHS);
}
