// Failed equations become E0308 and its relatives, worded by the place where the expression stands.
//@ reads  eq.a eq.b eq.wrong res.body res.kind res.id infer.flags
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

// The code for the base diagnostic `base`, whose variants for found numbers (and, if `both`, expected numbers) follow it.
uint variant(uint base, uint wrong, bool both) {
    if ((wrong & EQW_FOUND_INT) != 0u) return base + 1u;
    if ((wrong & EQW_FOUND_FLOAT) != 0u) return base + 2u;
    if (both && (wrong & EQW_EXPECTED_INT) != 0u) return base + 3u;
    if (both && (wrong & EQW_EXPECTED_FLOAT) != 0u) return base + 4u;
    return base;
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
    if (!is_var(want) && ty_kind(want) == TK_FN_DEF && node_kind(node_parent(n)) == N_EXPR_ASSIGN) return;
    uint lo = lo_of(n);
    uint hi = hi_of(n);
    uint second = NONE;
    bool anchor = false;
    uint p = node_parent(n);
    uint kind = node_kind(p);
    uint role = node_role(n);
    bool int_float = (wrong & EQW_FOUND_FLOAT) != 0u && (wrong & EQW_EXPECTED_INT) != 0u;
    bool float_int = (wrong & EQW_FOUND_INT) != 0u && (wrong & EQW_EXPECTED_FLOAT) != 0u;
    uint code = int_float ? D_MISMATCH_INT_FLOAT : float_int ? D_MISMATCH_FLOAT_INT : variant(D_MISMATCH, wrong, true);
    bool plain = (wrong & (EQW_EXPECTED_INT | EQW_EXPECTED_FLOAT)) == 0u;
    if (place == EQ_OWN && node_kind(n) == N_BLOCK) {
        uint ret = kind == N_ITEM_FN ? child(p, R_RET) : NONE;
        if (ret != NONE) {
            code = D_MISMATCH_NO_TAIL;
            lo = lo_of(ret);
            hi = hi_of(ret);
            second = p;
            anchor = true;
        }
    } else if (place == EQ_SITE && kind == N_STMT_LET && role == R_INIT) {
        second = child(p, R_TYPE);
        if (plain && second != NONE) code = variant(D_MISMATCH_LET, wrong, false);
    } else if (place == EQ_SITE && kind == N_STMT_LET && role == R_ELSE) {
        code = D_LET_ELSE_DIVERGE;
    } else if (place == EQ_SITE && kind == N_EXPR_CALL && role == R_ARG && plain) {
        second = child(p, R_CALLEE);
        code = variant(D_MISMATCH_ARG, wrong, false);
    } else if (place == EQ_SITE && kind == N_EXPR_METHOD_CALL && role == R_ARG && plain) {
        second = p;
        anchor = true;
        code = variant(D_MISMATCH_METHOD_ARG, wrong, false);
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
        if (node_kind(q) == N_EXPR_RETURN || node_kind(q) == N_ITEM_FN) {
            uint f = node_kind(q) == N_ITEM_FN ? q : res_kind(q) == RES_RETURN ? res_id(q) : NONE;
            second = f == NONE || node_kind(f) != N_ITEM_FN ? NONE : child(f, R_RET);
            if (plain && second != NONE) code = variant(D_MISMATCH_RET, wrong, false);
        } else if (branch != 0u && !typed_site(at)) {
            code = variant(branch, wrong, true);
        }
    }
    uint lo2 = NONE;
    uint hi2 = 0u;
    if (second != NONE) {
        lo2 = anchor ? tok_lo(node_tok(second)) : lo_of(second);
        hi2 = anchor ? tok_hi(node_tok(second)) : hi_of(second);
    }
    diag_full(code, lo, hi, want, found, 0u, lo2, hi2);
}

// Only the equations of nodes are blamed, and often none is.
void main() {
    uint end = C[CTL_TYPES_WRONG] != 0u ? n_uf : 0u;
    for (uint e = gl_GlobalInvocationID.x; e < end; e += gl_NumWorkGroups.x * 64u) mismatch(e);
}
