// The segments after the first one, from left to right.
//@ rows seg
//@ reads seg.node rnode.ty rnode.rib rnode.segs res.owner
//@ writes res.kind res.id seg.look
#include "resolve/names.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"

bool sym_prim(uint sym) { return sym >= SYM_i8 && sym - SYM_i8 <= PRIM_STR; }

void put(uint n, uint kind, uint id) {
    set_res_kind(n, kind);
    set_res_id(n, id);
}

void run(uint i) {
    uint start = seg_node(i);
    uint at = rnode_ty(start);
    uint owner = res_owner(start);
    set_seg_look(i, LOOK_NONE);
    bool qself = node_kind(at) == N_QSELF;
    // One invocation for each path: the one of its second segment.
    bool first = qself || !marked(at, RM_QUAL);
    uint n = at;
    if (!first || owner == NONE || !resolves(start)) return;
    uint m = def_kind(owner) == DEF_MOD ? owner : def_module(owner);
    if (qself) {
        put(start, RES_PARTIAL, at);
        at = start;
    }
    bool run = node_role(at) == R_QUAL;
    while (run) {
        uint kind = res_kind(at);
        uint id = res_id(at);
        uint next = node_parent(at);
        uint sym = name_of(next);
        bool last = node_role(next) != R_QUAL;
        uint what = kind == RES_DEF || kind == RES_CRATE_PATH ? def_kind(id) : DEF_NONE;
        if (kind == RES_NONE || kind == RES_ERR || kind == RES_LOCAL) {
            put(next, RES_ERR, NONE);
        } else if (kind == RES_CRATE_PATH && (sym == SYM_super || sym == SYM_self)) {
            uint to = sym == SYM_self ? id : def_module(id);
            put(next, to == NONE ? RES_NONE : RES_CRATE_PATH, to);
        } else if (what == DEF_MOD || what == DEF_ENUM) {
            Look look = find_in_scope(id, sym, last ? wanted(next) : NS_TYPE, 0u, 0u);
            if ((look.status & (LOOK_FOUND | LOOK_AMBIGUOUS)) != 0u) {
                put(next, look.kind, look.id);
                if (!can_see(look.vis, m)) set_seg_look(rnode_segs(next), LOOK_HIDDEN);
                if ((look.status & LOOK_AMBIGUOUS) != 0u) set_seg_look(rnode_segs(next), LOOK_AMBIGUOUS);
            }
            else if (what == DEF_ENUM) put(next, RES_PARTIAL, at);
            else if (at == n && last && sym_prim(name_of(at))) {
                // `use std::f64; f64::MAX`: the module has no such name, so the primitive type is meant.
                put(at, RES_PRIM, name_of(at) - SYM_i8);
                put(next, RES_PARTIAL, at);
            }
        } else if (what == DEF_TRAIT) {
            uint d = find_def(id, sym, last ? wanted(next) : NS_TYPE);
            if (d != NONE) put(next, RES_DEF, d);
        } else {
            put(next, RES_PARTIAL, at);
        }
        at = next;
        run = !last && is_path(node_kind(next));
    }
}
