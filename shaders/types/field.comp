// Rows of field accesses: autoderef until a struct or tuple has the field.
#include "types/fire.glsl"
#include "resolve/lookup.glsl"
#include "types/fields.glsl"
#include "types/assoc.glsl"

//@ reads res.owner
// Module that node n stands in.
uint module_of(uint n) {
    uint d = res_owner(n);
    if (d == NONE) return NONE;
    return def_kind(d) == DEF_MOD ? d : def_module(d);
}

void found(uint n, uint ty, uint base, uint derefs, uint index) {
    give(n, ty);
    if (derefs != 0u) set_node_ty_adj(base, derefs);
    set_node_ty_data(n, index);
}

void field(uint n) {
    uint base = n - 1u;
    uint r = find(v_of(base));
    uint token = node_tok(n);
    uint derefs = 0u;
    uint h = head(r);
    while (is_ref(h)) {
        r = find(head_arg(r, 0u));
        h = head(r);
        derefs++;
    }
    if (h == TH_GENERAL) return;
    uint code = D_NO_FIELD;
    uint ty = NONE;
    uint index = 0u;
    if (h == TK_ERROR) {
        ty = TY_ERROR;
        code = 0u;
    } else if (h == TK_ADT) {
        uint d = head_data(r);
        uint f = def_kind(d) == DEF_STRUCT ? find_field(d, token) : NONE;
        if (f == NONE) {
            uint method = tok_kind(token) == TOK_INT ? NONE : find_assoc(d, tok_sym(token), NS_VALUE);
            if (method != NONE && def_kind(method) == DEF_FN) code = D_FIELD_IS_METHOD;
        } else {
            ty = field_ref(f);
            index = f - def_first_member(d);
            code = can_see(def_vis(f), module_of(n)) ? 0u : D_PRIVATE_FIELD;
        }
    } else if (h == TK_TUPLE) {
        index = tok_kind(token) == TOK_INT && tok_sym(token) != NONE ? lit_v0(tok_sym(token)) : NONE;
        if (index < head_n(r)) {
            ty = head_arg(r, index);
            code = 0u;
        }
    } else if (h == TK_RANGE) {
        code = D_UNSUPPORTED_EXPR;
    } else if (derefs == 0u && h != TK_NEVER && h != TK_ARRAY && h != TK_FN_DEF && h != TK_FN_PTR) {
        code = D_FIELD_OF_PRIMITIVE;
    }
    // What has a method of that name has no field for it.
    if (h < TH_GENERAL && h != TK_ADT && h != TK_TUPLE && tok_kind(token) != TOK_INT) {
        uint sym = tok_sym(token), of = impl_head(r, h);
        bool own = (h == TK_ARRAY || h == TK_SLICE) && (sym == SYM_len || sym == SYM_is_empty);
        if (own || (of != NONE && find_assoc(of, sym, NS_VALUE) != NONE)) code = D_FIELD_IS_METHOD;
    }
    fail(n, code, n, code == D_PRIVATE_FIELD ? r : v_of(base), token, HOW_TY0 | HOW_ANCHOR);
    if (ty != NONE) found(n, ty, base, derefs, index);
}

void row(uint n) {
    begin();
    field(n);
    finish(n, IF_OWN_DONE, EQ_OWN);
}
#include "types/over_rows.glsl"
