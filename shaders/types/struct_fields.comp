// Fields named in struct literals and struct patterns: index and type (u of the field's node; s of a field pattern).
//@ kinds  EXPR_FIELD_INIT PAT_FIELD
//@ reads  node_ty.callee res.owner
//@ writes node_ty.data uf.parent
#include "types/refs.glsl"
#include "types/ast.glsl"
#include "types/error.glsl"
#include "resolve/lookup.glsl"
#include "types/fields.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    if (kind != N_EXPR_FIELD_INIT && kind != N_PAT_FIELD) return;
    uint path = child(node_parent(n), R_PATH);
    uint d = path == NONE ? NONE : node_ty_callee(path);
    uint f = NONE;
    if (d != NONE && (def_kind(d) == DEF_STRUCT || def_kind(d) == DEF_VARIANT)) {
        f = find_field(d, node_tok(n));
        bool variant = def_kind(d) == DEF_VARIANT;
        uint code = kind == N_PAT_FIELD ? (variant ? D_PAT_VARIANT_NO_FIELD : D_PAT_NO_FIELD)
            : variant ? D_VARIANT_NO_FIELD : D_STRUCT_NO_FIELD;
        // All names that a pattern gets wrong are told at the first one.
        bool told = false;
        uint c = f == NONE && kind == N_PAT_FIELD ? prev_child(node_parent(n), n) : NONE;
        while (c != NONE && !told) {
            told = node_kind(c) == N_PAT_FIELD && find_field(d, node_tok(c)) == NONE;
            c = prev_child(node_parent(n), c);
        }
        if (f == NONE && !told) type_error(code, n, v_of(def_node(d)), n, d, NONE, HOW_TY0 | HOW_ANCHOR);
    }
    if (f != NONE) {
        uint owner = res_owner(n);
        bool seen = owner == NONE || can_see(def_vis(f), def_kind(owner) == DEF_MOD ? owner : def_module(owner));
        if (!seen) type_error(D_PRIVATE_FIELD_NAMED, n, v_of(def_node(d)), node_tok(n), 0u, NONE, HOW_TY0 | HOW_ANCHOR);
    }
    // One that is not there has no index: for literals this is seen by types/check_fields.
    uint index = f == NONE ? kind == N_PAT_FIELD ? 0u : NONE : f - def_first_member(d);
    set_node_ty_data(n, kind == N_PAT_FIELD ? index << PAT_INDEX_SHIFT : index);
    set_uf_parent(3u * n + (kind == N_PAT_FIELD ? 1u : 2u), f == NONE ? TY_ERROR : field_ref(f));
}
