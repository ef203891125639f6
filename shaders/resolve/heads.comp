// First segments of paths: locals, and what names.comp found. A name that means nothing keeps RES_NONE.
//@ rows node
//@ reads rnode.ty rnode.look rnode.look_kind rnode.look_id rnode.look_rib def.kind def.module rnode.rib
//@ writes res.kind res.id
#include "resolve/bind_find.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
//@ reads res.body res.owner

void put(uint n, uint kind, uint id) {
    set_res_kind(n, kind);
    set_res_id(n, id);
}

void run(uint n) {
    bool shorthand = is_shorthand(n);
    if (!shorthand && !is_head(n)) return;
    uint owner = res_owner(n);
    if (owner == NONE) return;
    uint sym = name_of(n);
    bool last = shorthand || node_role(n) != R_QUAL;
    uint m = def_kind(owner) == DEF_MOD ? owner : def_module(owner);
    if (node_data(n) == PATH_GLOBAL && !shorthand) {
        bool known = sym == SYM_std || sym == SYM_core || sym == SYM_alloc;
        if (known && C[CTL_STD_CRATE] != NONE) put(n, RES_DEF, C[CTL_STD_CRATE]);
        return;
    }
    if (sym == SYM_crate || (sym == SYM_self && !last) || sym == SYM_super) {
        uint to = sym == SYM_super ? def_module(m) : m;
        while (sym == SYM_crate && def_module(to) != NONE) to = def_module(to);
        if (to != NONE) put(n, RES_CRATE_PATH, to);
        return;
    }
    uint look = rnode_look(n);
    uint rib = rnode_look_rib(n);
    uint local = last && wanted(n) == NS_VALUE ? find_local(res_body(n), sym, n) : NONE;
    if (local != NONE) {
        uint b = bind_node(local);
        // Items of a block that lies inside the binding's scope shadow it.
        bool item = look != 0u && rib != NONE && marked(rib, RM_ITEMS) && !inside(b, rib) && inside(n, rib);
        if (!item) {
            put(n, RES_LOCAL, bind_node(bind_canon(local)));
            return;
        }
    }
    if (look == 0u) return;
    put(n, (look & 8u) != 0u ? RES_ERR : rnode_look_kind(n), rnode_look_id(n));
}
