// Where a type is expected: what follows from the place of an expression alone.

// Whether the place of n has a type that does not come from n (let with type, argument, result ...).
bool typed_site(uint n) {
    uint p = node_parent(n);
    uint role = node_role(n);
    switch (node_kind(p)) {
        case N_STMT_LET: return child(p, R_TYPE) != NONE || role == R_ELSE;
        case N_ITEM_FN:
        case N_ITEM_CONST:
        case N_ITEM_STATIC:
        case N_EXPR_RETURN:
        case N_EXPR_BREAK:
        case N_EXPR_FIELD_INIT:
        case N_EXPR_WHILE:
        case N_EXPR_LOOP: return true;
        case N_EXPR_CALL:
        case N_EXPR_METHOD_CALL: return role == R_ARG;
        case N_EXPR_ASSIGN: return role == R_RHS;
        case N_BLOCK: return role == R_STMT;
        case N_EXPR_FOR: return role == R_BODY;
        default: return false;
    }
}

// Whether n hands what is expected of it on to its parent p unchanged (branches, blocks, parentheses).
bool passes_on(uint n, uint p) {
    uint role = node_role(n);
    switch (node_kind(p)) {
        case N_EXPR_PAREN:
        case N_EXPR_CONST_BLOCK: return true;
        case N_BLOCK: return role == R_TAIL;
        case N_EXPR_IF: return role == R_THEN || role == R_ELSE;
        case N_ARM: return role == R_BODY;
        default: return false;
    }
}
uint above(uint p) { return node_kind(p) == N_ARM ? node_parent(p) : p; }

const uint EXPECT_STEPS = 64u;

// Whether something may be expected of tuple or array n from outside. Far nesting: maybe.
bool has_hint(uint n) {
    uint steps = 0u;
    bool run = true;
    bool hint = true;
    while (run) {
        uint p = node_parent(n);
        uint kind = node_kind(p);
        bool up = passes_on(n, p) || kind == N_EXPR_REF || kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY
            || (kind == N_EXPR_REPEAT && node_role(n) == R_ELEM);
        if (!up) hint = typed_site(n);
        steps++;
        run = up && steps < EXPECT_STEPS;
        n = above(p);
    }
    return hint;
}

// Whether n is the first of the branches or elements that decide a type which nothing else tells.
bool decides(uint n) {
    uint steps = 0u;
    bool run = true;
    bool first = true;
    uint within = NONE;     // array or tuple that may have an expectation
    while (run) {
        uint p = node_parent(n);
        uint kind = node_kind(p);
        steps++;
        if (passes_on(n, p)) {
            first = node_role(n) != R_ELSE && (kind != N_ARM || node_nth(p) == 0u);
            run = first && steps < EXPECT_STEPS;
            first = run;
        } else {
            bool list = kind == N_EXPR_ARRAY || kind == N_EXPR_REPEAT;
            if (list || kind == N_EXPR_TUPLE) within = p;
            first = list ? node_nth(n) == 0u && node_role(n) == R_ELEM : !typed_site(n);
            run = false;
        }
        n = above(p);
    }
    return first && (within == NONE || !has_hint(within));
}
