// The rows that wait: each node whose type depends on what others turn out to be, and each coercion.
//@ kinds  @expr @pat PAT_FIELD EXPR_FIELD_INIT
//@ reads  res.kind res.id infer.flags infer.bm node_ty.callee
#include "types/refs.glsl"
#include "types/ast.glsl"
//@ consts row_class
#include "types/row_list.glsl"
#include "types/calls.glsl"
#include "types/expect.glsl"

bool has_row(uint n) {
    switch (node_kind(n)) {
        case N_EXPR_FIELD:
        case N_EXPR_INDEX:
        case N_EXPR_UNARY:
        case N_EXPR_ASSIGN_OP:
        case N_EXPR_METHOD_CALL:
        case N_EXPR_CAST:
        case N_EXPR_FOR:
        case N_EXPR_RETURN:
        case N_EXPR_BREAK:
        case N_PAT_LIT:
        case N_PAT_RANGE:
        case N_PAT_TUPLE:
        case N_PAT_TUPLE_STRUCT:
        case N_PAT_STRUCT:
        case N_PAT_SLICE:
        case N_PAT_PATH:
        case N_PAT_REF:
        case N_PAT_OR:
        case N_PAT_PAREN:
        case N_PAT_FIELD:
        case N_MACRO_CALL: return true;
        case N_EXPR_BINARY: return node_data(n) < BINOP_LAZY_AND;
        case N_EXPR_CALL: {
            uint f = child(n, R_CALLEE);
            f = f == NONE ? NONE : strip_parens(f);
            return f != NONE && (term_data(2u * n) == 1u || !(node_kind(f) == N_EXPR_PATH && callable(node_ty_callee(f))));
        }
        case N_EXPR_ARRAY:
        case N_EXPR_TUPLE: return has_hint(n) || (term_kind(2u * n) == TK_ERROR && term_data(2u * n) == 1u);
        case N_EXPR_REPEAT: return has_hint(n);
        case N_EXPR_IF: return node_role(n - 1u) != R_ELSE;
        case N_BLOCK: return node_size(n) == 1u || node_role(n - 1u) != R_TAIL;
        case N_PAT_BIND:
            return !(infer_bm(n) == BM_MOVE && res_kind(n) == RES_LOCAL && (node_data(n) & BIND_REF) == 0u
                && node_size(n) == 1u && res_id(n) == n);
        default: return false;
    }
}

// The list of n's own row: that of its kind, but for kinds with two rules.
uint class_of(uint n) {
    uint kind = node_kind(n);
    // Left sides with `..`: start.comp says so.
    bool opens = kind == N_EXPR_TUPLE || kind == N_EXPR_ARRAY || kind == N_EXPR_CALL;
    if (opens && term_kind(2u * n) == TK_ERROR && term_data(2u * n) == 1u) return WAIT_ASSIGNEES;
    if (kind == N_EXPR_BINARY) return node_data(n) < BINOP_EQ ? WAIT_ARITH : WAIT_COMPARE;
    if (kind == N_EXPR_UNARY) return node_data(n) == UNOP_DEREF ? WAIT_INDEX : WAIT_UNARY;
    if (kind == N_PAT_BIND) return res_kind(n) == RES_LOCAL ? WAIT_BINDINGS : WAIT_LEAF;
    return k_row_class(kind);
}

void run(uint n) {
    if (has_row(n)) row_waits(T_work0, 2u * n | class_of(n) << WAIT_SHIFT);
    if ((infer_flags(n) & (IF_TYPED | IF_UNTYPED)) != 0u) row_waits(T_work0, (2u * n + 1u) | WAIT_COERCE << WAIT_SHIFT);
}
