// First segments of paths that need no search among items: locals, `crate`, `self`, `super`, `::name`.
// The others are asked for (head.ask).
//@ rows head
//@ reads  head.node def.kind def.module rnode.rib
//@ writes res.kind res.id head.ask
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
//@ reads res.body res.owner

void run(uint i) {
    uint n = head_node(i);
    bool shorthand = node_kind(n) == N_EXPR_FIELD_INIT;
    uint owner = res_owner(n);
    bool ask = owner != NONE && resolves(n);
    uint sym = name_of(n);
    bool last = shorthand || node_role(n) != R_QUAL;
    uint kind = RES_NONE;
    uint id = NONE;
    if (ask) {
        uint m = def_kind(owner) == DEF_MOD ? owner : def_module(owner);
        if (node_data(n) == PATH_GLOBAL && !shorthand) {
            bool known = sym == SYM_std || sym == SYM_core || sym == SYM_alloc;
            if (known && C[CTL_STD_CRATE] != NONE) {
                kind = RES_DEF;
                id = C[CTL_STD_CRATE];
            }
            ask = kind == RES_NONE;
        } else if (sym == SYM_crate || (sym == SYM_self && !last) || sym == SYM_super) {
            id = sym == SYM_super ? def_module(m) : m;
            while (sym == SYM_crate && def_module(id) != NONE) id = def_module(id);
            if (id != NONE) kind = RES_CRATE_PATH;
            ask = kind == RES_NONE;
        } else if (last && wanted(n) == NS_VALUE) {
            uint local = find_local(res_body(n), sym, n);
            if (local != NONE) {
                kind = RES_LOCAL;
                id = bind_node(bind_canon(local));
                // Items of a block that lies inside the binding's scope would shadow it.
                uint b = bind_node(local);
                uint r = rnode_rib(n);
                ask = false;
                while (r != NONE && marked(r, RM_ITEMS)) {
                    ask = ask || !inside(b, r);
                    r = rnode_rib(r);
                }
            }
        }
        set_res_kind(n, kind);
        set_res_id(n, id);
    }
    set_head_ask(i, ask ? 1u : 0u);
}
