// Expressions that never end by their kind or by the type of what they call.
//@ kinds  EXPR_RETURN EXPR_BREAK EXPR_CONTINUE EXPR_CALL EXPR_LOOP MACRO_CALL EXPR_MATCH
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/diverge.glsl"
void run(uint n) {
    bool never = false;
    switch (node_kind(n)) {
        case N_EXPR_RETURN:
        case N_EXPR_BREAK:
        case N_EXPR_CONTINUE: never = true; break;
        case N_EXPR_CALL:
        case N_EXPR_LOOP:
        case N_MACRO_CALL: never = find(v_of(n)) == TY_NEVER; break;
        case N_EXPR_MATCH: never = node_kind(n - 1u) != N_ARM; break;
        default: break;
    }
    if (never) diverge(n);
}
