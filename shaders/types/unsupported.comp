// What later versions will know: told where it stands, so that nothing is compiled wrongly.
//@ kinds  EXPR_CLOSURE EXPR_ASYNC EXPR_AWAIT EXPR_TRY EXPR_TRY_BLOCK EXPR_YIELD EXPR_BECOME EXPR_YEET EXPR_BUILTIN
//@ kinds  PAT_BOX PAT_CONST PAT_DEREF PAT_NEVER ITEM_UNION ITEM_TRAIT_ALIAS ITEM_FN MACRO_CALL
//@ reads  res.kind res.def def.flags
#include "types/ast.glsl"
#include "types/error.glsl"

bool known_macro(uint sym) {
    switch (sym) {
        case SYM_println:
        case SYM_print:
        case SYM_eprintln:
        case SYM_eprint:
        case SYM_assert:
        case SYM_assert_eq:
        case SYM_assert_ne:
        case SYM_debug_assert:
        case SYM_debug_assert_eq:
        case SYM_debug_assert_ne:
        case SYM_panic:
        case SYM_unreachable:
        case SYM_todo:
        case SYM_cfg:
        case SYM_matches:
        case SYM_unimplemented: return true;
        default: return false;
    }
}

void run(uint n) {
    uint code = 0u;
    uint how = 0u;
    switch (node_kind(n)) {
        case N_EXPR_CLOSURE: code = D_UNSUPPORTED_CLOSURE; break;
        case N_EXPR_ASYNC:
        case N_EXPR_AWAIT: code = D_UNSUPPORTED_ASYNC; break;
        case N_EXPR_TRY: code = D_UNSUPPORTED_TRY; break;
        case N_EXPR_TRY_BLOCK:
        case N_EXPR_YIELD:
        case N_EXPR_BECOME:
        case N_EXPR_YEET:
        case N_EXPR_BUILTIN: code = D_UNSUPPORTED_EXPR; break;
        case N_PAT_BOX:
        case N_PAT_CONST:
        case N_PAT_DEREF:
        case N_PAT_NEVER: code = D_UNSUPPORTED_PATTERN; break;
        case N_ITEM_UNION: code = D_UNSUPPORTED_UNION; how = HOW_ANCHOR; break;
        case N_ITEM_TRAIT_ALIAS: code = D_UNSUPPORTED_TRAITS; how = HOW_ANCHOR; break;
        case N_ITEM_FN: {
            uint d = res_def(n);
            uint flags = d == NONE ? 0u : def_flags(d);
            if ((flags & DEFF_ASYNC) != 0u) code = D_UNSUPPORTED_ASYNC;
            if ((flags & DEFF_FOREIGN) != 0u && (flags & DEFF_LIBRARY) == 0u) code = D_UNSUPPORTED_FOREIGN;
            how = HOW_ANCHOR;
            break;
        }
        case N_MACRO_CALL: {
            uint path = child(n, R_PATH);
            if (path == NONE || (!known_macro(node_sym(path)) && res_kind(path) != RES_ERR)) code = D_UNSUPPORTED_MACRO;
            break;
        }
        default: break;
    }
    if (code != 0u) type_error(code, n, 0u, 0u, 0u, NONE, how);
}
