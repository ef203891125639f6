// Failed equations become E0308 and its relatives, worded by the place where the expression stands.
//@ reads  eq.a eq.b eq.wrong res.body infer.flags
//@ writes fb.errors
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/span.glsl"
#include "types/expect.glsl"
#include "lib/diag.glsl"

uint final(uint r) {
    r = find(r);
    return is_var(r) ? TY_ERROR : r;
}

// Same constructor, but for what may be said in a way of its own.
uint wording(uint want, uint found) {
    uint h = ty_kind(want);
    uint k = ty_kind(found);
    if (h == TK_REF_MUT && k == TK_REF && ty_arg_ty(ty_arg(want)) == ty_arg_ty(ty_arg(found))) return D_MISMATCH_MUTABILITY;
    if (h == TK_ARRAY && k == TK_ARRAY && ty_data(want) != ty_data(found)) return D_MISMATCH_LENGTH;
    if (h == TK_TUPLE && k == TK_TUPLE && ty_n(want) != ty_n(found) && ty_n(want) != 0u && ty_n(found) != 0u) return D_MISMATCH_ARITY;
    return D_MISMATCH;
}

void mismatch(uint e) {
    uint wrong = eq_wrong(e);
    if (wrong == 0u) return;
    uint n = e / 3u;
    uint place = e - 3u * n;
    uint found = final(eq_a(e));
    uint want = final(eq_b(e));
    if (res_body(n) != NONE) set_fb_errors(res_body(n), 1u);
    // A function on the left of `=` is the mistake, whatever stands on the right.
    if (ty_kind(want) == TK_FN_DEF && node_kind(node_parent(n)) == N_EXPR_ASSIGN) return;
    uint lo = lo_of(n);
    uint hi = hi_of(n);
    uint lo2 = NONE;
    uint hi2 = 0u;
    uint p = node_parent(n);
    uint code = wording(want, found);
    if (place == EQ_OWN && node_kind(n) == N_BLOCK) {
        uint ret = node_kind(p) == N_ITEM_FN ? child(p, R_RET) : NONE;
        if (ret != NONE) {
            code = D_MISMATCH_NO_TAIL;
            lo = lo_of(ret);
            hi = hi_of(ret);
            lo2 = tok_lo(node_tok(p));
            hi2 = tok_hi(node_tok(p));
        }
    } else if (place == EQ_SITE && node_kind(p) == N_STMT_LET && node_role(n) == R_ELSE) {
        code = D_LET_ELSE_DIVERGE;
    } else if (place == EQ_OWN && node_kind(n) == N_EXPR_IF) {
        code = D_IF_NO_ELSE;
    } else if (place == EQ_SITE) {
        // Branches: the one that differs from the first, where nothing was expected from outside.
        uint at = n;
        uint steps = 0u;
        uint branch = 0u;
        while (steps < EXPECT_STEPS && passes_on(at, node_parent(at))) {
            uint q = node_parent(at);
            if (branch == 0u && node_kind(q) == N_EXPR_IF && node_role(at) == R_ELSE) branch = D_MISMATCH_IF;
            if (branch == 0u && node_kind(q) == N_ARM) branch = D_MISMATCH_MATCH;
            at = above(q);
            steps++;
        }
        uint q = node_parent(at);
        if (branch != 0u && !typed_site(at) && node_kind(q) != N_EXPR_RETURN && node_kind(q) != N_ITEM_FN) code = branch;
    }
    // A number whose type nothing had fixed then; else the reference, which says whether something has later.
    uint shown = (wrong & EQW_FOUND_INT) != 0u ? TY_ANY_INT : (wrong & EQW_FOUND_FLOAT) != 0u ? TY_ANY_FLOAT : eq_a(e);
    uint wanted = (wrong & EQW_EXPECTED_INT) != 0u ? TY_ANY_INT : (wrong & EQW_EXPECTED_FLOAT) != 0u ? TY_ANY_FLOAT : eq_b(e);
    diag_full(code, lo, hi, wanted, shown, e, lo2, hi2);
}

// Only the equations of nodes are blamed, and often none is.
void main() {
    uint end = C[CTL_TYPES_WRONG] != 0u ? n_uf : 0u;
    for (uint e = gl_GlobalInvocationID.x; e < end; e += gl_NumWorkGroups.x * 64u) mismatch(e);
}
