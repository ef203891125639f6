// The type of each expression as far as its kind alone tells: v(n) becomes another variable or a type.
//@ kinds  @expr EXPR_FIELD_INIT ERROR
//@ reads  infer.arms
//@ writes uf.parent uf.kind term_arg.ref
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/calls.glsl"

#include "types/values.glsl"

uint call_value(uint n) {
    uint f = child(n, R_CALLEE);
    if (f == NONE) return TY_ERROR;
    f = strip_parens(f);
    uint d = node_kind(f) == N_EXPR_PATH ? node_ty_callee(f) : NONE;
    return callable(d) ? ret_ref(d) : NONE;
}

uint macro_value(uint path) {
    switch (path == NONE ? NONE : node_sym(path)) {
        case SYM_println:
        case SYM_print:
        case SYM_eprintln:
        case SYM_eprint:
        case SYM_assert:
        case SYM_assert_eq:
        case SYM_assert_ne:
        case SYM_debug_assert:
        case SYM_debug_assert_eq:
        case SYM_debug_assert_ne: return TY_UNIT;
        case SYM_cfg:
        case SYM_matches: return TY_BOOL;
        case SYM_panic:
        case SYM_unreachable:
        case SYM_todo:
        case SYM_unimplemented: return TY_NEVER;
        default: return TY_ERROR;
    }
}

void run(uint n) {
    uint kind = node_kind(n);
    uint r = NONE;
    uint number = UFK_GENERAL;
    switch (kind) {
        case N_EXPR_LIT: r = literal(n, number); break;
        case N_EXPR_PATH: r = path_value(n); break;
        case N_EXPR_FIELD_INIT: if (child(n, R_VALUE) == NONE) r = path_value(n); break;
        case N_EXPR_CALL: r = call_value(n); break;
        case N_EXPR_STRUCT: r = struct_value(child(n, R_PATH)); break;
        case N_MACRO_CALL: r = macro_value(child(n, R_PATH)); break;
        case N_EXPR_PAREN:
        case N_EXPR_CONST_BLOCK:
        case N_BLOCK:
        case N_EXPR_IF: r = s_of(n); break;
        case N_EXPR_MATCH: r = node_kind(n - 1u) == N_ARM ? s_of(n) : TY_NEVER; break;
        case N_EXPR_LOOP: r = infer_arms(n) != 0u ? s_of(n) : TY_NEVER; break;
        case N_EXPR_LET: r = TY_BOOL; break;
        case N_EXPR_BINARY: if (node_data(n) >= BINOP_EQ) r = TY_BOOL; break;
        case N_EXPR_WHILE:
        case N_EXPR_FOR:
        case N_EXPR_ASSIGN:
        case N_EXPR_ASSIGN_OP: r = TY_UNIT; break;
        case N_EXPR_BREAK:
        case N_EXPR_CONTINUE:
        case N_EXPR_RETURN: r = TY_NEVER; break;
        case N_EXPR_CAST: r = node_role(n - 1u) == R_TYPE ? v_of(n - 1u) : TY_ERROR; break;
        case N_EXPR_TUPLE: if (term_n(2u * n) == 0u && term_data(2u * n) == 0u) r = TY_UNIT; break;
        case N_EXPR_REPEAT: if (term_kind(2u * n) == TK_ERROR) r = TY_ERROR; break;
        case N_EXPR_CLOSURE:
        case N_EXPR_ASYNC:
        case N_EXPR_AWAIT:
        case N_EXPR_TRY:
        case N_EXPR_TRY_BLOCK:
        case N_EXPR_YIELD:
        case N_EXPR_BECOME:
        case N_EXPR_YEET:
        case N_EXPR_BUILTIN:
        case N_ERROR: r = TY_ERROR; break;
        default: break;
    }
    if (number != UFK_GENERAL) set_uf_kind(3u * n, number);
    if (r != NONE) set_uf_parent(3u * n, r);
}
