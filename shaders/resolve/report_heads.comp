// First segments that mean nothing, in special places: `super`, `self`, `Self`, modules, generics out of reach.
//@ rows bad
//@ consts prelude_name
//@ writes res.kind res.id
//@ reads rnode.rib bad.node query.status query.kind query.id def.kind def.flags def.node res.owner
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
#include "lib/source.glsl"

void run(uint i) {
    uint n = bad_node(i);
    bool shorthand = node_kind(n) == N_EXPR_FIELD_INIT;
    uint rk = res_kind(n);
    uint t = node_tok(n);
    uint sym = name_of(n);
    if (rk == RES_ERR && res_id(n) != NONE) {
        uint d = res_id(n);
        if (sym == SYM_Self) {
            diag_tok(D_OUTER_SELF, t, 0u, 0u);
        } else {
            uint decl = node_tok(def_node(d));
            diag_full(D_OUTER_GENERIC, tok_lo(t), tok_hi(t), sym, 0u, 0u, tok_lo(decl), tok_hi(decl));
        }
        set_res_id(n, NONE);
        return;
    }
    if (rk != RES_NONE) return;
    bool last = shorthand || node_role(n) != R_QUAL;
    // A lone name among generic arguments may be a constant.
    bool constant = last && node_kind(n) == N_TYPE_PATH && node_role(n) == R_GENERIC_ARG && (query_status(i) & 1u) != 0u;
    if (constant) {
        set_res_id(n, query_id(i));
        set_res_kind(n, query_kind(i));
        return;
    }
    if (last && sym != SYM_super && sym != SYM_Self && sym != SYM_self) return;
    set_res_kind(n, RES_ERR);
    if (sym == SYM_super) {
        diag_tok(D_TOO_MANY_SUPER, t, 0u, 0u);
    } else if (sym == SYM_Self) {
        uint owner = res_owner(n), kind = node_kind(n);
        bool function = last && kind != N_EXPR_PATH && owner != NONE && def_kind(owner) == DEF_FN;
        uint name = function ? node_tok(def_node(owner)) : t;
        diag_full(!last ? D_NO_SELF_HEAD : kind == N_EXPR_PATH ? D_NO_SELF_CONSTRUCTOR : kind == N_PATH ? D_NO_SELF_STRUCT : D_NO_SELF_TYPE,
            tok_lo(t), tok_hi(t), 0u, 0u, 0u, function ? tok_lo(name) : NONE, tok_hi(name));
    } else if (sym == SYM_self) {
        uint owner = res_owner(n);
        bool method = owner != NONE && (def_flags(owner) & DEFF_ASSOC) != 0u;
        uint name = owner != NONE && def_kind(owner) == DEF_FN ? node_tok(def_node(owner)) : t;
        diag_full(method ? D_NO_SELF_VALUE : D_NO_SELF_VALUE_FREE, tok_lo(t), tok_hi(t), 0u, 0u, 0u,
            name == t ? NONE : tok_lo(name), tok_hi(name));
    } else {
        // rustc tells types from modules by the first letter.
        uint c = src_byte(tok_lo(t));
        bool prelude = sym < SYM_FIXED && k_prelude_name(sym) != 0u;
        diag_tok(prelude ? D_NOT_IN_LIBRARY : c >= 65u && c <= 90u ? D_UNDECLARED_TYPE : D_UNRESOLVED_MODULE, t, sym, 0u);
    }
}
