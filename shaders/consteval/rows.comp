// The types that declarations give to literals, items and casts.
//@ rows cwork
//@ reads cwork.node node.kind def.kind
//@ writes cwork.next cwork.want
#include "consteval/prim_type.glsl"

// Type that the surroundings of literal n declare.
uint declared(uint n) {
    uint at = n;
    uint want = NONE;
    uint steps = 0u;
    bool run = true;
    while (run) {
        uint p = node_parent(at);
        uint role = node_role(at);
        uint kind = p == NONE ? N_NONE : node_kind(p);
        run = kind == N_EXPR_PAREN || (kind == N_BLOCK && role == R_TAIL) || kind == N_EXPR_CONST_BLOCK || kind == N_PAT_CONST
            || (kind == N_EXPR_IF && role != R_COND) || (kind == N_EXPR_UNARY && node_data(p) != UNOP_DEREF);
        if (kind == N_EXPR_BINARY) {
            uint op = node_data(p);
            run = op <= BINOP_XOR || (op <= BINOP_SHR && role == R_LHS);
        }
        if (kind == N_EXPR_CAST) {
            want = prim_of_type(p - 1u);
            if (want == PRIM_CHAR) want = PRIM_U8;
            if (want == PRIM_BOOL || want > PRIM_STR || (want >= PRIM_F16 && want <= PRIM_F128)) want = NONE;
        } else if ((kind == N_ITEM_CONST || kind == N_ITEM_STATIC || kind == N_GENERIC_CONST) && (role == R_INIT || role == R_DEFAULT)) {
            want = prim_of_type(rnode_ty(p));
        } else if (role == R_COUNT && (kind == N_TYPE_ARRAY || kind == N_EXPR_REPEAT)) {
            want = PRIM_USIZE;
            run = false;
        } else if (role == R_DISCR) {
            want = repr_of(node_parent(p));
        }
        at = p;
        steps++;
        // Deeper than this a literal's type is left open.
        run = run && steps < 64u;
    }
    return want;
}

void run(uint row) {
    uint n = cwork_node(row);
    uint kind = node_kind(n);
    uint want = NONE;
    if (kind == N_EXPR_LIT) want = declared(n);
    else if (kind == N_ITEM_CONST || kind == N_ITEM_STATIC) want = prim_of_type(rnode_ty(n));
    else if (kind == N_EXPR_CAST) want = prim_of_type(n - 1u);
    else if (kind == N_VARIANT) want = repr_of(node_parent(n));
    set_cwork_next(row, CVAL_PENDING);
    set_cwork_want(row, want);
}
