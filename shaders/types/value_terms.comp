// Expressions with a constructor of their own: arguments of `&x`, tuples, arrays, ranges, byte strings.
//@ kinds  EXPR_REF EXPR_TUPLE EXPR_ARRAY EXPR_REPEAT EXPR_RANGE EXPR_INDEX EXPR_LIT PAT_LIT
//@ writes uf.term term_arg.ref
#include "types/refs.glsl"
#include "types/ast.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    uint t = 2u * n;
    if (term_n(t) == 0u && kind != N_EXPR_RANGE) return;
    uint at = term_arg(t);
    switch (kind) {
        case N_EXPR_REF:
            set_term_arg_ref(at, s_of(n - 1u));
            set_uf_term(3u * n, t);
            break;
        case N_EXPR_TUPLE: {
            uint c = last_child(n);
            while (c != NONE) {
                if (node_role(c) == R_ELEM) set_term_arg_ref(at + node_nth(c), s_of(c));
                c = prev_child(n, c);
            }
            set_uf_term(3u * n, t);
            break;
        }
        case N_EXPR_ARRAY:
        case N_EXPR_REPEAT:
        case N_EXPR_RANGE:
            if (term_n(t) != 0u) set_term_arg_ref(at, u_of(n));
            set_uf_term(3u * n, t);
            break;
        case N_EXPR_INDEX: set_term_arg_ref(at, u_of(n)); break;
        case N_EXPR_LIT:
        case N_PAT_LIT:
            set_term_arg_ref(at, u_of(n));
            set_term_arg_ref(term_arg(t + 1u), TY_U8);
            set_uf_term(3u * n, t);
            set_uf_term(3u * n + 2u, t + 1u);
            break;
        default: break;
    }
}
