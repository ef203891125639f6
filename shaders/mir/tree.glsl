// Where an expression stands, and what its surroundings want of it.
//@ reads node.kind node.parent node.role node.nth node.size node.data node.tok
//@ reads node_ty.ty node_ty.adj node_ty.adj_ty node_ty.callee node_ty.data
//@ reads res.kind res.id mnode.key mnode.marks tok.sym tok.kind ty.kind ty.arg ty.n ty_arg.ty def_ty.param sig_param.ty

// The expression inside parentheses.
uint strip(uint n) {
    while (node_kind(n) == N_EXPR_PAREN) n = n - 1u;
    return n;
}

// Child of `n` with role `role`, or NONE.
uint child(uint n, uint role) {
    uint c = n - 1u, first = n - node_size(n), found = NONE;
    while (c != first && c != NONE && found == NONE) {
        if (node_role(c) == role) found = c;
        c -= node_size(c);
    }
    return found;
}

// Definition that a call, struct literal or pattern means: its own, or that of the path in it.
uint callee_of(uint n) {
    uint d = node_ty_callee(n), k = mnode_key(n);
    if (d != NONE || k == NONE) return d;
    if (node_kind(n) != N_EXPR_CALL) return node_ty_callee(k);
    k = strip(k);
    return node_kind(k) == N_EXPR_PATH && ty_kind(node_ty_ty(k)) == TK_FN_DEF ? node_ty_callee(k) : NONE;
}

// Whether a method call without a callee is `list.get_unchecked(i)`.
bool gives_element(uint n) { return node_ty_data(n) == BUILTIN_AT || node_ty_data(n) == BUILTIN_AT_MUT; }

// Adjustments of expression `n`; the receiver of a builtin method (`len`) stays a place.
uint adjustments(uint n) {
    uint adj = node_ty_adj(n), p = node_parent(n);
    if (adj == 0u || node_role(n) != R_RECEIVER || node_kind(p) != N_EXPR_METHOD_CALL || node_ty_callee(p) != NONE) return adj;
    return node_ty_data(p) == BUILTIN_NONE ? adj : adj & ADJ_DEREFS;
}

// Type of expression `n` after its adjustments.
uint adjusted_type(uint n) {
    uint t = node_ty_adj_ty(n), p = node_parent(n);
    if (t != NONE) return t;
    uint d = p == NONE || node_role(n) != R_RECEIVER ? NONE : node_ty_callee(p);
    return d == NONE ? node_ty_ty(n) : sig_param_ty(def_ty_param(d));
}

// Type of the values that a `for` over range node `range` goes through.
uint range_item(uint range) {
    uint t = node_ty_ty(range);
    return ty_kind(t) == TK_RANGE && ty_n(t) > 0u ? ty_arg_ty(ty_arg(t)) : TY_ERROR;
}

// Macros by what they do.
const uint MACRO_BAD = 0u, MACRO_PRINT = 1u, MACRO_PRINTLN = 2u, MACRO_EPRINT = 3u, MACRO_EPRINTLN = 4u;
const uint MACRO_PANIC = 5u, MACRO_ASSERT = 6u, MACRO_ASSERT_EQ = 7u, MACRO_ASSERT_NE = 8u;
const uint MACRO_UNREACHABLE = 9u, MACRO_TODO = 10u, MACRO_UNIMPLEMENTED = 11u, MACRO_CFG = 12u, MACRO_MATCHES = 13u;

uint macro_kind(uint n) {
    uint path = mnode_key(n);
    uint s = path == NONE ? NONE : tok_sym(node_tok(path));
    if (s == SYM_cfg) return MACRO_CFG;
    if ((node_data(n) & MACRO_PARSED) == 0u) return MACRO_BAD;
    if (s == SYM_matches) return MACRO_MATCHES;
    return s == SYM_println ? MACRO_PRINTLN : s == SYM_print ? MACRO_PRINT : s == SYM_eprint ? MACRO_EPRINT
        : s == SYM_eprintln ? MACRO_EPRINTLN : s == SYM_panic ? MACRO_PANIC
        : s == SYM_assert || s == SYM_debug_assert ? MACRO_ASSERT
        : s == SYM_assert_eq || s == SYM_debug_assert_eq ? MACRO_ASSERT_EQ
        : s == SYM_assert_ne || s == SYM_debug_assert_ne ? MACRO_ASSERT_NE
        : s == SYM_unreachable ? MACRO_UNREACHABLE : s == SYM_todo ? MACRO_TODO
        : s == SYM_unimplemented ? MACRO_UNIMPLEMENTED : MACRO_BAD;
}

// Index of the argument that is the format string.
uint macro_format(uint m) {
    return m == MACRO_ASSERT ? 1u : m == MACRO_ASSERT_EQ || m == MACRO_ASSERT_NE ? 2u : 0u;
}

// A pattern that is just a variable bound by value: its local takes the value directly.
bool simple_binding(uint p) {
    return node_kind(p) == N_PAT_BIND && node_size(p) == 1u && res_kind(p) == RES_LOCAL && node_ty_ty(p) == node_ty_adj_ty(p)
        && (node_data(p) & BIND_REF) == 0u && (node_ty_adj(p) & 255u) == 0u;
}

// The `if`, `while`, match arm or `matches!` whose condition ends in the value of `n` (through && and parentheses), or NONE.
uint cond_owner(uint n) {
    uint p = node_parent(n), r = node_role(n);
    while (p != NONE && (node_kind(p) == N_EXPR_PAREN || (node_kind(p) == N_EXPR_BINARY && node_data(p) == BINOP_LAZY_AND))) {
        r = node_role(p);
        p = node_parent(p);
    }
    if (p == NONE) return NONE;
    uint k = node_kind(p);
    return (r == R_COND && (k == N_EXPR_IF || k == N_EXPR_WHILE)) || (r == R_GUARD && (k == N_ARM || k == N_MACRO_CALL)) ? p : NONE;
}

// Set by look_up(): the surrounding node, its child that is or contains `n` in parentheses, and that child's role.
uint up, up_child, up_role;

void look_up(uint n) {
    uint c = n, p = node_parent(n), r = node_role(n);
    while (p != NONE && node_kind(p) == N_EXPR_PAREN) {
        c = p;
        r = node_role(p);
        p = node_parent(p);
    }
    if (p != NONE && node_kind(p) == N_EXPR_FIELD_INIT) {
        c = p;
        r = R_FIELD;
        p = node_parent(p);
    }
    up = p;
    up_child = c;
    up_role = r;
}

uint want(uint n) {
    look_up(n);
    uint c = up_child, p = up, r = up_role;
    if (p == NONE) return WANT_NONE;
    uint k = node_kind(p);
    // Parts of what is assigned to are places; those that are taken apart further are not evaluated.
    if ((mnode_marks(p) & MM_ASSIGNEE) != 0u)
        return (mnode_marks(n) & MM_ASSIGNEE) != 0u || node_kind(n) == N_EXPR_RANGE || r == R_CALLEE ? WANT_NONE : WANT_PLACE;
    if (k == N_EXPR_ASSIGN && (mnode_marks(n) & MM_ASSIGNEE) != 0u) return WANT_NONE;
    switch (k) {
    case N_EXPR_IF: return r == R_COND ? WANT_COND : WANT_INTO;
    case N_EXPR_WHILE: return r == R_COND ? WANT_COND : WANT_NONE;
    case N_ARM: return r == R_GUARD ? WANT_COND : WANT_INTO;
    case N_BLOCK: return r == R_TAIL ? WANT_INTO : WANT_NONE;
    case N_EXPR_RETURN: case N_EXPR_BREAK: case N_ITEM_FN: case N_ITEM_CONST: case N_ITEM_STATIC: return WANT_INTO;
    case N_EXPR_CONST_BLOCK: return WANT_INTO;
    case N_STMT_EXPR: case N_EXPR_LOOP: case N_EXPR_FOR: return WANT_NONE;
    case N_STMT_LET: return r != R_INIT ? WANT_NONE : simple_binding(mnode_key(p)) ? WANT_INTO : WANT_PLACE;
    case N_EXPR_MATCH: case N_EXPR_LET: case N_EXPR_REF: case N_EXPR_FIELD: case N_STRUCT_BASE: case N_MACRO_NAMED_ARG:
        return WANT_PLACE;
    case N_EXPR_INDEX: return r == R_BASE ? WANT_PLACE : node_kind(n) == N_EXPR_RANGE ? WANT_NONE : WANT_LOCAL;
    case N_EXPR_RANGE: return node_kind(node_parent(p)) == N_EXPR_INDEX ? WANT_LOCAL : WANT_VALUE;
    case N_EXPR_UNARY:
        return node_data(p) == UNOP_DEREF ? WANT_PLACE
            : node_data(p) == UNOP_NEG && node_kind(n) == N_EXPR_LIT ? WANT_NONE : WANT_VALUE;
    case N_EXPR_CAST: return node_ty_data(p) == CAST_ENUM_TO_INT ? WANT_PLACE : WANT_VALUE;
    case N_EXPR_ASSIGN: case N_EXPR_ASSIGN_OP:
        // What is taken apart is a copy: its parts may be assigned to where it comes from.
        return r == R_LHS ? WANT_PLACE : (mnode_marks(strip(p - 1u - node_size(p - 1u))) & MM_ASSIGNEE) != 0u ? WANT_LOCAL : WANT_VALUE;
    case N_EXPR_CALL: return r == R_CALLEE && callee_of(p) != NONE ? WANT_NONE : WANT_VALUE;
    case N_EXPR_BINARY:
        if (node_data(p) == BINOP_LAZY_AND && cond_owner(p) != NONE) return WANT_COND;
        if (node_data(p) == BINOP_LAZY_AND || node_data(p) == BINOP_LAZY_OR) return r == R_LHS ? WANT_LAZY : WANT_INTO;
        // Functions compare what is made of parts, through references.
        if (node_data(p) >= BINOP_EQ) {
            uint tk = ty_kind(adjusted_type(n));
            return tk == TK_TUPLE || tk == TK_ARRAY || tk == TK_SLICE || tk == TK_STR || tk == TK_ADT || tk == TK_REF || tk == TK_REF_MUT
                ? WANT_PLACE : WANT_VALUE;
        }
        return WANT_VALUE;
    case N_EXPR_METHOD_CALL:
        if (node_ty_callee(p) != NONE) return WANT_VALUE;
        return r == R_RECEIVER ? WANT_PLACE : gives_element(p) ? WANT_LOCAL : WANT_VALUE;
    case N_MACRO_CALL:
        if (r == R_ARG) {
            uint m = macro_kind(p), f = macro_format(m), nth = node_nth(c);
            return m == MACRO_MATCHES ? WANT_PLACE : m == MACRO_BAD || nth == f ? WANT_NONE : m == MACRO_ASSERT && nth == 0u ? WANT_VALUE : WANT_PLACE;
        }
        return r == R_GUARD ? WANT_COND : WANT_NONE;
    default: return WANT_VALUE;
    }
}

// The match whose arms or the expression whose break values `n` is one of: where the value of `n` goes. NONE: `n` keeps it.
uint receiver_of_value(uint w) {
    if (w != WANT_INTO && w != WANT_LAZY) return NONE;
    uint k = node_kind(up);
    return k == N_ARM ? node_parent(up) : k == N_EXPR_RETURN || k == N_EXPR_BREAK ? res_id(up) : k == N_STMT_LET ? mnode_key(up) : up;
}

bool is_adjusted(uint n) {
    return (adjustments(n) & (ADJ_DEREFS | ADJ_REF | ADJ_REF_MUT | ADJ_UNSIZE | ADJ_REIFY | ADJ_PTR)) != 0u;
}

bool is_never(uint n) { return node_ty_ty(n) == TY_NEVER || (node_ty_adj(n) & ADJ_NEVER) != 0u; }

// The label that a false condition leaves, `owner` being its `if`, `while` or arm.
uint cond_row(uint owner) {
    uint k = node_kind(owner);
    if ((mnode_marks(owner) & MM_RETRIES) != 0u) return k == N_ARM ? 3u : 4u;
    return k == N_MACRO_CALL || (k == N_EXPR_IF && node_role(owner - 1u) == R_ELSE) ? 1u : 0u;
}
