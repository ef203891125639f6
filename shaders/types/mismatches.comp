// Failed equations become E0308 and its relatives, worded by the place where the expression stands.
//@ reads  eq.a eq.b eq.wrong res.body node_ty.callee def.kind def.flags
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

#include "types/wording.glsl"

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
        } else if (node_kind(p) == N_STMT_LET && node_role(n) == R_ELSE) {
            code = D_LET_ELSE_DIVERGE;
        }
    } else if (place == EQ_SITE && node_kind(p) == N_STMT_LET && node_role(n) == R_ELSE) {
        code = D_LET_ELSE_DIVERGE;
    } else if (place == EQ_OWN && node_kind(n) == N_EXPR_IF) {
        code = D_IF_NO_ELSE;
    } else if (place == EQ_SITE) {
        // Branches: the one that differs from the first, where nothing was expected from outside.
        uint at = n;
        uint steps = 0u;
        uint branch = 0u, arm = NONE;
        while (steps < EXPECT_STEPS && passes_on(at, node_parent(at))) {
            uint q = node_parent(at);
            if (branch == 0u && node_kind(q) == N_EXPR_IF && node_role(at) == R_ELSE) branch = D_MISMATCH_IF;
            if (branch == 0u && node_kind(q) == N_ARM) {
                branch = D_MISMATCH_MATCH;
                arm = q;
            }
            at = above(q);
            steps++;
        }
        uint q = node_parent(at);
        if (node_kind(q) == N_STMT_LET && node_role(at) == R_ELSE) {
            code = D_LET_ELSE_DIVERGE;
            lo = lo_of(at);
            hi = hi_of(at);
        } else if (branch != 0u && !typed_site(at) && node_kind(q) != N_EXPR_RETURN && node_kind(q) != N_ITEM_FN) code = branch;
        // The first arm that differs is told.
        bool told = false;
        uint c = arm != NONE ? prev_child(node_parent(arm), arm) : NONE;
        steps = 0u;
        while (c != NONE && !told && steps < 1024u) {
            uint body = node_kind(c) == N_ARM ? child(c, R_BODY) : NONE;
            told = body != NONE && eq_wrong(3u * body + EQ_SITE) != 0u;
            c = prev_child(node_parent(arm), c);
            steps++;
        }
        if (told) return;
    }
    // Of several arguments that do not fit the call is told, once: explain/many_arguments.
    bool argument = place == EQ_SITE && node_role(n) == R_ARG && code >= D_MISMATCH && code <= D_MISMATCH_ARITY;
    uint callee = argument ? called(p) : NONE;
    if (callee != NONE) {
        uint c = last_child(p), first = n, count = 0u, steps = 0u;
        while (c != NONE && steps < 1024u) {
            if (node_role(c) == R_ARG && eq_wrong(3u * c + EQ_SITE) != 0u) {
                first = c;
                count++;
            }
            c = prev_child(p, c);
            steps++;
        }
        if (count > 1u && first != n) return;
        if (count > 1u) {
            uint name = node_kind(p) == N_EXPR_METHOD_CALL ? NONE : child(p, R_CALLEE);
            uint word = callee_word(callee);
            // A method that is called by its path is a function there.
            diag_full(D_ARGUMENTS_WRONG + (word == 1u && name != NONE ? 0u : word), name == NONE ? tok_lo(node_tok(p)) : lo_of(name),
                name == NONE ? tok_hi(node_tok(p)) : hi_of(name), p, callee, 0u, NONE, 0u);
            return;
        }
    }
    diag_full(code, lo, hi, wanted_of(e), shown_of(e), e, lo2, hi2);
}

// Only the equations of nodes are blamed, and often none is.
void main() {
    uint end = C[CTL_TYPES_WRONG] != 0u ? n_uf : 0u;
    for (uint e = gl_GlobalInvocationID.x; e < end; e += gl_NumWorkGroups.x * gl_WorkGroupSize.x) mismatch(e);
}
