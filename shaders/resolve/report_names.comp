// Says what is wrong with first segments that mean nothing: nothing of that name, or a local or generic out of reach.
//@ rows node
//@ writes res.kind res.id
//@ reads rnode.rib rnode.defs def.kind def.flags rnode.look rnode.look_kind rnode.look_id
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/report.glsl"
//@ reads res.body res.owner def.node src.word
#include "lib/source.glsl"

// Body around body root b, or NONE.
uint outer_body(uint b) {
    uint p = node_parent(b);
    return p == NONE ? NONE : res_body(p);
}

void run(uint n) {
    uint kind = node_kind(n);
    bool shorthand = is_shorthand(n);
    if (!shorthand && !is_head(n)) return;
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
    set_res_kind(n, RES_ERR);
    bool last = shorthand || node_role(n) != R_QUAL;
    if (sym == SYM_super) {
        diag_tok(D_TOO_MANY_SUPER, t, 0u, 0u);
        return;
    }
    if (sym == SYM_Self) {
        diag_tok(D_NO_SELF_TYPE, t, 0u, 0u);
        return;
    }
    if (sym == SYM_self) {
        uint owner = res_owner(n);
        bool method = owner != NONE && (def_flags(owner) & DEFF_ASSOC) != 0u;
        uint name = owner != NONE && def_kind(owner) == DEF_FN ? node_tok(def_node(owner)) : t;
        diag_full(method ? D_NO_SELF_VALUE : D_NO_SELF_VALUE_FREE, tok_lo(t), tok_hi(t), 0u, 0u, 0u,
            name == t ? NONE : tok_lo(name), tok_hi(name));
        return;
    }
    if (!last) {
        uint c = src_byte(tok_lo(t));
        diag_tok(c >= 65u && c <= 90u ? D_UNDECLARED_TYPE : D_UNRESOLVED_MODULE, t, sym, 0u);
        return;
    }
    uint want = expected(n);
    bool value = shorthand || wanted(n) == NS_VALUE;
    uint body = value ? res_body(n) : NONE;
    uint local = NONE;
    uint steps = 0u;
    while (body != NONE && local == NONE && steps < 64u) {
        steps++;
        bool item = is_item(node_kind(body));
        body = outer_body(body);
        local = find_local(body, sym, n);
        if (local != NONE) diag_tok(item ? D_OUTER_LOCAL : D_LOCAL_IN_CONST, t, sym, 0u);
    }
    if (local != NONE) return;
    // Something of that name in the other namespace?
    if ((rnode_look(n) & 1u) != 0u && !shorthand)
        diag_node(D_EXPECTED + want * FOUND_COUNT + found_words(rnode_look_kind(n), rnode_look_id(n)), n, n);
    else
        diag_tok(D_NOT_FOUND + want, t, sym, 0u);
}
