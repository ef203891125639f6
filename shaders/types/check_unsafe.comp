// What needs an `unsafe` block or function: statics that are `mut`, unsafe functions, raw pointers. Runs over bodies without
// other errors, as rustc does.
//@ kinds  EXPR_PATH EXPR_CALL EXPR_METHOD_CALL EXPR_UNARY
#include "types/check.glsl"
//@ reads  def.kind def.flags def.parent def.node

bool unsafe_fn(uint d) { return d != NONE && def_kind(d) == DEF_FN && (def_flags(d) & DEFF_UNSAFE) != 0u; }

void run(uint n) {
    uint k = node_kind(n), d = node_ty_callee(n), code = 0u, p = node_parent(n);
    if (res_body(n) == NONE || fb_errors(res_body(n)) != 0u || p == NONE) return;
    if (k == N_EXPR_PATH) {
        // `&raw const X` only takes the address.
        bool raw = node_kind(p) == N_EXPR_REF && (node_data(p) & REF_RAW) != 0u;
        if (d != NONE && def_kind(d) == DEF_STATIC && (def_flags(d) & DEFF_MUT) != 0u && !raw) code = D_UNSAFE_STATIC;
    } else if (k == N_EXPR_UNARY) {
        uint tk = node_data(n) == UNOP_DEREF ? kind_of(node_ty_ty(n - 1u)) : TK_ERROR;
        if (tk == TK_PTR || tk == TK_PTR_MUT) code = D_UNSAFE_DEREF;
    } else {
        if (k == N_EXPR_CALL) {
            uint callee = strip_parens(child(n, R_CALLEE));
            d = node_kind(callee) == N_EXPR_PATH && kind_of(node_ty_ty(callee)) == TK_FN_DEF ? ty_data(node_ty_ty(callee)) : NONE;
        }
        if (unsafe_fn(d)) code = (def_flags(d) & DEFF_ASSOC) != 0u ? D_UNSAFE_METHOD : D_UNSAFE_CALL;
    }
    if (code == 0u) return;
    // Deeper than this no error is said to be there.
    uint steps = 0u;
    bool open = false;
    while (p != NONE && !open && steps < 4096u) {
        uint pk = node_kind(p);
        open = (pk == N_BLOCK && (node_data(p) & BLOCK_UNSAFE) != 0u) || (pk == N_ITEM_FN && (node_data(p) & ITEM_UNSAFE) != 0u);
        // Other items have bodies of their own.
        p = pk == N_ITEM_FN || pk == N_ITEM_CONST || pk == N_ITEM_STATIC ? NONE : node_parent(p);
        steps++;
    }
    if (open || steps == 4096u) return;
    while (node_parent(n) != NONE && node_kind(node_parent(n)) == N_EXPR_PAREN) n = node_parent(n);
    diag_full(code, lo_of(n), hi_of(n), d, code == D_UNSAFE_METHOD ? node_ty_ty(child(def_node(def_parent(d)), R_SELF_TYPE)) : 0u, 0u, NONE, 0u);
}
