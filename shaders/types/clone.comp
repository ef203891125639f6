// Rows of `x.clone()` that no inherent method answers: there is nothing yet whose clone is more than a copy. And of
// elements of slices by `get_unchecked`.
#include "types/fire.glsl"
#include "resolve/lookup.glsl"
#include "types/assoc.glsl"
#include "types/classes.glsl"
#include "types/derive.glsl"
#include "types/unchecked.glsl"
//@ writes uf.term term_arg.ref
//@ reads def.node def.kind

bool clones(uint r) {
    uint h = head(r);
    return h == TK_ADT ? derives(def_node(head_data(r)), SYM_Clone) : h != TK_SLICE && h != TK_STR && h != TK_REF_MUT && h != TK_RANGE;
}

void clone(uint n) {
    uint recv = n - 1u, whole = find(v_of(recv)), wh = head(whole), r = whole, h = wh;
    while (is_ref(h)) {
        r = find(head_arg(r, 0u));
        h = head(r);
    }
    if (h == TH_GENERAL || (h < TH_GENERAL && impl_head(r) != NONE && find_assoc(impl_head(r), SYM_clone, NS_VALUE) != NONE)) return;
    // `Clone::clone` takes `&self`: of `&T` it clones T, or else the reference.
    uint inner = is_ref(wh) ? find(head_arg(whole, 0u)) : whole;
    bool cloned = clones(inner);
    if (h == TK_ERROR) {
        give(n, TY_ERROR);
    } else if (cloned || wh == TK_REF) {
        give(n, cloned ? inner : whole);
        set_node_ty_data(n, BUILTIN_CLONE);
        set_node_ty_adj(recv, cloned && is_ref(wh) ? 1u : 0u);
    } else {
        bool enum_ = wh == TK_ADT && def_kind(head_data(whole)) == DEF_ENUM;
        uint code = wh == TK_ADT ? (C[CTL_TYPES_TRAITS] != 0u ? 0u : enum_ ? D_NO_METHOD_ENUM : D_NO_METHOD_STRUCT)
            : D_NO_METHOD;
        fail(n, code, n, shown(whole), node_tok(n), HOW_TY0 | HOW_ANCHOR);
    }
}

// `list.get_unchecked(i)`; the index is for args.comp.
void element(uint n) {
    uint recv = prev_child(n, n - 1u), r = find(v_of(recv)), h = head(r), derefs = 0u;
    while (is_ref(h)) {
        r = find(head_arg(r, 0u));
        h = head(r);
        derefs++;
    }
    if (h != TK_ARRAY && h != TK_SLICE) return;
    bool mut_ = writes_unchecked(node_sym(n));
    set_term_arg_ref(term_arg(2u * n + 1u), head_arg(r, 0u));
    set_uf_term(3u * n + 2u, 2u * n + 1u);
    give(n, u_of(n));
    set_node_ty_data(n, mut_ ? BUILTIN_AT_MUT : BUILTIN_AT);
    set_node_ty_adj(recv, derefs | (mut_ ? ADJ_REF_MUT : ADJ_REF) | (h == TK_ARRAY ? ADJ_UNSIZE : 0u));
}

void row(uint n) {
    if ((infer_flags(n) & IF_OWN_DONE) != 0u || node_size(n) == 1u) return;
    bool cloned = node_sym(n) == SYM_clone && node_role(n - 1u) == R_RECEIVER;
    bool one = node_role(n - 1u) == R_ARG && node_nth(n - 1u) == 0u && unchecked(node_sym(n));
    if (!cloned && !one) return;
    begin();
    if (cloned) clone(n);
    else element(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
