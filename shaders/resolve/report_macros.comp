// Macro names that mean nothing: no built-in macro, no `macro_rules!` in a scope around, nor in the crate root.
//@ rows head
//@ reads head.node
//@ writes res.kind
#include "resolve/defs.glsl"
#include "resolve/scope.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi
//@ consts builtin_macro
void run(uint i) {
    uint n = head_node(i);
    uint p = node_parent(n);
    uint sym = name_of(n);
    bool macro = node_role(n) == R_PATH && kind_of(p) == N_MACRO_CALL;
    bool known = sym < SYM_FIXED && k_builtin_macro(sym) != 0u;
    uint r = macro && !known ? rnode_rib(n) : NONE;
    while (r != NONE) {
        uint kind = node_kind(r);
        bool module = kind == N_FILE || kind == N_ITEM_MOD;
        bool scope = module || marked(r, RM_ITEMS);
        if (scope) known = known || find_def(module ? def_of(r) : r | SCOPE_BLOCK, sym, NS_MACRO) != NONE;
        r = known ? NONE : rnode_rib(canonical(r));
    }
    if (macro && !known) {
        diag(D_UNKNOWN_MACRO, tok_lo(node_tok(n)), tok_hi(node_tok(n)), sym);
        set_res_kind(n, RES_ERR);
    }
}
