// What value paths, struct literals and constructor patterns name, associated items included.
//@ kinds  EXPR_PATH PAT_PATH PAT_BIND EXPR_FIELD_INIT PATH
//@ reads  res.kind res.id def.kind def.flags def.ty def.node def.module
//@ writes node_ty.callee
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/error.glsl"
#include "resolve/lookup.glsl"
#include "types/self.glsl"
#include "types/assoc.glsl"

void run(uint n) {
    uint kind = node_kind(n);
    bool path = kind == N_EXPR_PATH || kind == N_PAT_PATH || kind == N_PAT_BIND || kind == N_EXPR_FIELD_INIT;
    if (kind == N_PATH) {
        uint p = node_kind(node_parent(n));
        path = node_role(n) == R_PATH && (p == N_EXPR_STRUCT || p == N_PAT_STRUCT || p == N_PAT_TUPLE_STRUCT);
    }
    if (!path) return;
    uint id = res_id(n);
    uint d = NONE;
    switch (res_kind(n)) {
        case RES_DEF:
        case RES_ASSOC:
        case RES_CTOR: d = id; break;
        case RES_SELF_TYPE: {
            uint r = find(self_ref(id));
            if (!is_var(r) && ty_kind(r) == TK_ADT) d = ty_data(r);
            break;
        }
        case RES_PARTIAL: {
            uint r = find(v_of(id));
            bool value = kind != N_PATH || node_kind(node_parent(n)) == N_PAT_TUPLE_STRUCT;
            d = is_var(r) || r == TY_ERROR ? NONE : assoc_item(r, node_sym(n), value ? NS_VALUE : NS_TYPE);
            if (d == NONE && r != TY_ERROR) {
                bool called = node_role(n) == R_CALLEE;
                uint what = head(r) != TK_ADT ? (called ? D_NO_ASSOC : D_NO_ASSOC_ITEM) : def_kind(head_data(r)) == DEF_ENUM ? D_NO_VARIANT
                    : called ? D_NO_ASSOC_STRUCT : D_NO_ASSOC_ITEM_STRUCT;
                type_error(what, n, r, node_tok(n), 0u, NONE, HOW_TY0 | HOW_ANCHOR);
            }
            break;
        }
        default: break;
    }
    // A struct literal may name an alias.
    if (d != NONE && def_kind(d) == DEF_TYPE) {
        uint r = find(v_of(def_node(d)));
        if (!is_var(r) && ty_kind(r) == TK_ADT) d = ty_data(r);
    }
    set_node_ty_callee(n, d);
}
