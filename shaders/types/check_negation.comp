// Unsigned numbers that are negated, where that was found later than the operator was looked at, and in patterns.
//@ kinds  EXPR_UNARY PAT_LIT
#include "types/check.glsl"
#include "types/expect.glsl"

bool sign(uint n) { return node_kind(n) == N_EXPR_UNARY && (node_data(n) == UNOP_NEG || node_data(n) == UNOP_NOT); }

// Whether the place of n, a literal with signs, said which type it has before the operator was looked at.
bool expected(uint n) {
    uint steps = 0u;
    bool run = true, found = false;
    while (run) {
        uint p = node_parent(n), kind = node_kind(p);
        bool compared = kind == N_EXPR_BINARY && node_data(p) >= BINOP_EQ && node_data(p) < BINOP_LAZY_AND && node_role(n) == R_RHS;
        run = passes_on(n, p) || sign(p) || kind == N_EXPR_REF || kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY
            || (kind == N_EXPR_REPEAT && node_role(n) == R_ELEM);
        if (!run) found = compared || kind == N_EXPR_CAST || typed_site(n);
        steps++;
        run = run && steps < EXPECT_STEPS;
        n = above(p);
    }
    return found;
}

void run(uint n) {
    bool pattern = node_kind(n) == N_PAT_LIT;
    uint t = node_ty_ty(n);
    bool negated = pattern ? (node_data(n) & PAT_NEG) != 0u : node_data(n) == UNOP_NEG;
    if (!negated || kind_of(t) != TK_INT || (ty_data(t) & TY_SIGNED) != 0u) return;
    if (!pattern && node_ty_callee(n) != NONE) return;
    uint direct = pattern ? n : strip_parens(n - 1u), inner = direct;
    while (sign(inner)) inner = strip_parens(inner - 1u);
    bool literal = node_kind(inner) == N_EXPR_LIT;
    uint p = pattern ? NONE : outer_of(n);
    bool index = p != NONE && node_kind(p) == N_EXPR_INDEX && strip_parens(p - 1u) == n && node_kind(direct) == N_EXPR_LIT;
    if (index) report(n, D_NEGATIVE_INDEX, VAR_BIT | (3u * prev_child(p, p - 1u)), n, 0u);
    else if (literal && expected(n)) report(n, D_NO_NEG_UNSIGNED, t, 0u, 0u);
    else report(n, D_NEG_BOUND, t, node_kind(direct) == N_EXPR_LIT ? direct : NONE, 0u);
}
