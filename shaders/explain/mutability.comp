// What would have to be declared mutable.
//@ rows   diag
//@ reads  diag.code diag.a2 node.data def.node
#include "explain/item.glsl"
#include "explain/children.glsl"
#include "lib/part.glsl"

// Whether an expression names a place and not a value.
bool is_place(uint n) {
    uint kind = node_kind(n);
    return kind == N_EXPR_PATH || kind == N_EXPR_FIELD || kind == N_EXPR_INDEX || (kind == N_EXPR_UNARY && node_data(n) == UNOP_DEREF);
}

void explain(uint i) {
    uint code = diag_code(i);
    uint b = diag_a2(i);
    if (code == D_ASSIGN_STATIC) part(P_STATIC_NOT_WRITTEN, item_lo(def_node(b)), def_hi(def_node(b)), 0u);
    bool twice = code == D_ASSIGN_TWICE || code == D_ASSIGN_PARAM;
    bool own = code == D_ASSIGN_FIELD || code == D_BORROW_IMMUTABLE || code == D_BORROW_FIELD_IMMUTABLE;
    bool behind = code == D_ASSIGN_BEHIND_REF || code == D_BORROW_BEHIND_REF;
    if (!(twice || own || behind) || b == NONE) return;
    uint kind = node_kind(b);
    uint lo = lo_of(b);
    // The statement, arm or function that the whole pattern belongs to.
    uint top = b;
    while (node_role(top) != R_PAT && node_role(top) != R_PARAM && node_parent(top) != NONE) top = node_parent(top);
    uint p = node_parent(top);
    uint pk = p == NONE ? N_NONE : node_kind(p);
    if (twice) {
        bool loop_ = pk == N_EXPR_FOR;
        if (loop_) part(P_MAKE_FOR_BINDING_MUT, lo, lo, node_tok(b));
        else part(P_MAKE_BINDING_MUT, lo, lo, 0u);
        uint from = pk == N_STMT_LET ? child(p, R_INIT) : pk == N_EXPR_LET ? child(p, R_EXPR) : NONE;
        if (pk == N_ARM && node_parent(p) != NONE) from = child(node_parent(p), R_SCRUTINEE);
        if (from != NONE && is_place(from)) part(P_TAKE_BORROW, lo, lo, 0u);
    } else if (own && kind != N_SELF_PARAM) {
        part(P_MAKE_MUT, lo, lo, 0u);
    } else if (own) {
        part(P_MAKE_MUT, name_lo(b), name_lo(b), 0u);
    } else if (behind && kind == N_SELF_PARAM) {
        if ((node_data(b) & SELF_REF) != 0u) part(P_MAKE_REF_MUT, name_lo(b), name_lo(b), 0u);
    } else if (behind && top == b && (pk == N_PARAM || pk == N_STMT_LET)) {
        uint t = child(p, R_TYPE);
        uint init = pk == N_STMT_LET ? child(p, R_INIT) : NONE;
        uint at = NONE;
        if (t != NONE && node_kind(t) == N_TYPE_REF) at = lo_of(child(t, R_TYPE));
        else if (t == NONE && init != NONE && node_kind(init) == N_EXPR_REF) at = lo_of(init - 1u);
        if (at != NONE) part(P_MAKE_REF_MUT, at, at, 0u);
    }
}

void run(uint i) {
    parts(i, 0u);
    explain(i);
    flush_parts();
}
