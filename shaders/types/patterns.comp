// Patterns as far as their place tells: what comes in (s), the type of the constructor (v), the binding mode of those
// that stand directly in a `let`, parameter, arm or loop.
//@ kinds  @pat PAT_FIELD EXPR_MATCH
//@ reads  res.kind res.id
//@ writes uf.parent uf.kind term_arg.ref infer.bm
//@ consts node_class
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/calls.glsl"
#include "types/values.glsl"

// What comes into pattern n: a reference, or NONE if its parent pattern decides. top: no pattern around it.
uint incoming(uint n, uint p, out bool top) {
    top = true;
    switch (node_kind(p)) {
        case N_STMT_LET: {
            uint from = child(p, R_TYPE);
            if (from != NONE) return v_of(from);
            from = child(p, R_INIT);
            return from == NONE ? NONE : s_of(from);
        }
        case N_PARAM: return v_of(p);
        case N_EXPR_FOR: return u_of(p);
        case N_ARM: return u_of(node_parent(p));
        case N_MACRO_CALL: {
            uint of = child(p, R_ARG);
            return of == NONE ? TY_ERROR : s_of(of);
        }
        case N_EXPR_LET: return node_role(p - 1u) == R_EXPR ? s_of(p - 1u) : TY_ERROR;
        case N_PAT_RANGE: return v_of(p);
        case N_PAT_PAREN:
        case N_PAT_OR:
        case N_PAT_BIND:
        case N_PAT_FIELD: top = false; return s_of(p);
        case N_PAT_STRUCT:
        case N_PAT_TUPLE:
        case N_PAT_TUPLE_STRUCT:
        case N_PAT_SLICE:
        case N_PAT_REF: top = false; return NONE;
        default: return TY_ERROR;
    }
}

void run(uint n) {
    uint kind = node_kind(n);
    if (kind == N_EXPR_MATCH) {
        uint scrutinee = child(n, R_SCRUTINEE);
        if (scrutinee != NONE) set_uf_parent(3u * n + 2u, s_of(scrutinee));
        return;
    }
    if (k_node_class(kind) != NC_PAT && kind != N_PAT_FIELD) return;
    uint p = node_parent(n);
    if (p == NONE) return;
    bool top;
    uint from = incoming(n, p, top);
    if (from != NONE) set_uf_parent(3u * n + 1u, from);
    if (top) set_infer_bm(n, BM_MOVE);
    bool path = node_ty_callee(n) != NONE;
    bool binds = (kind == N_PAT_BIND || kind == N_PAT_FIELD) && res_kind(n) == RES_LOCAL;
    uint r = NONE;
    uint number = UFK_GENERAL;
    switch (kind) {
        case N_PAT_LIT: r = literal(n, number); break;
        case N_PAT_BIND:
        case N_PAT_FIELD:
            if (binds) {
                set_term_arg_ref(term_arg(2u * n), s_of(n));
                if (top && (node_data(n) & BIND_REF) == 0u && res_id(n) == n) r = s_of(n);
            } else if (kind == N_PAT_BIND) {
                r = path_value(n);
            }
            break;
        case N_PAT_PATH: r = path_value(n); break;
        case N_PAT_STRUCT:
        case N_PAT_TUPLE_STRUCT: r = struct_value(child(n, R_PATH)); break;
        case N_PAT_TUPLE: {
            uint c = term_n(2u * n) == 0u ? NONE : last_child(n);
            while (c != NONE) {
                if (node_role(c) == R_ELEM) set_term_arg_ref(term_arg(2u * n) + node_nth(c), s_of(c));
                c = prev_child(n, c);
            }
            break;
        }
        case N_PAT_SLICE:
            if (term_n(2u * n) != 0u) set_term_arg_ref(term_arg(2u * n), u_of(n));
            break;
        case N_PAT_REF: set_term_arg_ref(term_arg(2u * n), s_of(n - 1u)); break;
        case N_PAT_WILD:
        case N_PAT_REST:
        case N_PAT_PAREN:
        case N_PAT_OR: r = s_of(n); break;
        case N_PAT_BOX:
        case N_PAT_CONST:
        case N_PAT_DEREF:
        case N_PAT_NEVER: r = TY_ERROR; break;
        default: break;
    }
    if (number != UFK_GENERAL) set_uf_kind(3u * n, number);
    if (r != NONE) set_uf_parent(3u * n, r);
}
