// What an expected type is due to: an annotation, a return type, another branch, an operand.
//@ rows   diag
//@ reads  res.kind res.id
#include "explain/mismatch.glsl"

// An assignment: what the variable on the left got its type from.
void assigned(uint lhs) {
    uint b = node_kind(lhs) == N_EXPR_PATH && res_kind(lhs) == RES_LOCAL ? res_id(lhs) : NONE;
    uint from = NONE;
    uint what = P_DUE_TO_BINDING_TYPE;
    uint name = lhs;
    if (b != NONE) {
        name = b;
        uint p = node_parent(b);
        uint t = child(p, R_TYPE);
        uint init = node_kind(p) == N_STMT_LET ? child(p, R_INIT) : NONE;
        if (node_role(b) == R_PAT && t != NONE) {
            from = t;
            what = node_kind(p) == N_PARAM ? P_DUE_TO_PARAMETER_TYPE : P_DUE_TO_TYPE;
        } else if (node_role(b) == R_PAT && init != NONE) {
            from = init;
            what = P_DUE_TO_VALUE;
        }
    }
    if (from == NONE) {
        part_at(P_DUE_TO_BINDING_TYPE, name, 0u);
    } else {
        if (!one_line(hi_of(name), lo_of(from))) part_at(P_DUE_TO_BINDING_TYPE, name, 0u);
        part_at(what, from, 0u);
    }
}

void explain(uint i) {
    uint code = diag_code(i);
    if (!is_mismatch(code)) return;
    uint want = diag_a0(i);
    uint e = diag_a2(i);
    uint n = e / 3u;
    uint p = node_parent(n);
    uint kind = node_kind(p);
    uint role = node_role(n);
    bool site = e - 3u * n == EQ_SITE;
    if (code == D_IF_NO_ELSE || code == D_MISMATCH_IF || code == D_MISMATCH_MATCH || is_pat(node_kind(n))) return;
    if (site && kind == N_STMT_LET && role == R_INIT) {
        uint t = child(p, R_TYPE);
        if (t != NONE) part_at(P_DUE_TO_THIS, t, 0u);
    } else if (site && kind == N_EXPR_ASSIGN && role == R_RHS && code != D_MISMATCH_ARITY) {
        assigned(child(p, R_LHS));
    } else if (kind == N_EXPR_BINARY && role == R_RHS) {
        uint op = node_data(p);
        uint lhs = child(p, R_LHS);
        uint h = head_then(v_of(lhs));
        if (op >= BINOP_EQ && h != TH_INT && h != TH_FLOAT) part_at(P_BECAUSE_OPERAND, lhs, want);
    } else if (code != D_MISMATCH_NO_TAIL && code != D_LET_ELSE_DIVERGE) {
        bool leave = node_kind(n) == N_EXPR_BREAK;
        uint b = leave ? n : site && kind == N_EXPR_BREAK ? p : NONE;
        uint loop_ = b != NONE && res_kind(b) == RES_LABEL ? res_id(b) : NONE;
        if (loop_ != NONE && node_kind(loop_) == N_EXPR_LOOP) {
            uint q = node_parent(loop_);
            if (node_kind(q) == N_STMT_LET && child(q, R_TYPE) != NONE) part_at(P_BECAUSE_ASSIGNMENT, child(q, R_PAT), 0u);
            part(P_LOOP_OF_TYPE, name_lo(loop_), name_hi(loop_), want);
        }
        uint at = n;
        uint steps = 0u;
        while (steps < EXPECT_STEPS && passes_on(at, node_parent(at))) {
            at = above(node_parent(at));
            steps++;
        }
        uint q = node_parent(at);
        uint f = node_kind(q) == N_ITEM_FN ? q : node_kind(q) == N_EXPR_RETURN && res_kind(q) == RES_RETURN ? res_id(q) : NONE;
        uint ret = f == NONE || node_kind(f) != N_ITEM_FN ? NONE : child(f, R_RET);
        if (site && ret != NONE) part_at(P_BECAUSE_RETURN, ret, v_of(ret));
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
