// Writes the definitions.
//@ rows def
//@ reads rnode.generics rnode.members rnode.ty rnode.body rnode.vis file.flags
//@ reads def.node res.def
//@ writes def.kind def.sym def.parent def.module def.vis def.flags def.nth def.first_generic def.n_generic
//@ writes def.first_member def.n_member def.ty def.body
#include "resolve/scope.glsl"

// Module node `m` and outwards to the one called `sym`.
uint module_named(uint m, uint sym) {
    uint at = m;
    while (at != NONE && !(node_kind(at) == N_ITEM_MOD && name_of(at) == sym)) at = module_node(at);
    return at == NONE ? m : at;
}

// Module inside which what is written with VIS node v, in module m, can be seen.
uint visible_in(uint v, uint m) {
    if (node_size(v) == 1u) return VIS_PUBLIC;
    uint path = v - 1u;
    uint sym = name_of(path);
    uint at = m;
    if (sym == SYM_crate) {
        uint up = module_node(at);
        while (up != NONE) {
            at = up;
            up = module_node(at);
        }
    } else if (sym == SYM_super) {
        uint part = path;
        while (part != NONE) {
            uint up = name_of(part) == SYM_super ? module_node(at) : NONE;
            at = up == NONE ? at : up;
            part = rnode_ty(part);
        }
    } else if (sym != SYM_self) {
        at = module_named(m, sym);
    }
    return rnode_defs(at);
}

uint visibility(uint n, uint m) {
    uint v = rnode_vis(n);
    uint p = node_parent(n);
    if (v == NONE && p != NONE && (node_kind(n) == N_VARIANT || node_kind(p) == N_VARIANT || node_kind(p) == N_ITEM_TRAIT)) {
        // Variants and their fields are seen where the enum is, items of a trait where the trait is.
        if (node_kind(p) == N_VARIANT) p = node_parent(p);
        v = rnode_vis(p);
    } else if (v == NONE && kind_of(p) == N_ITEM_IMPL && rnode_body(p) != NONE) {
        return VIS_PUBLIC;
    }
    return v == NONE ? rnode_defs(m) : visible_in(v, m);
}

uint def_kind_of(uint kind) {
    if (kind == N_FILE || kind == N_ITEM_MOD) return DEF_MOD;
    if (kind == N_ITEM_FN) return DEF_FN;
    if (kind == N_ITEM_STRUCT) return DEF_STRUCT;
    if (kind == N_ITEM_UNION) return DEF_UNION;
    if (kind == N_ITEM_ENUM) return DEF_ENUM;
    if (kind == N_ITEM_TRAIT) return DEF_TRAIT;
    if (kind == N_ITEM_TRAIT_ALIAS) return DEF_TRAIT_ALIAS;
    if (kind == N_ITEM_IMPL) return DEF_IMPL;
    if (kind == N_ITEM_TYPE) return DEF_TYPE;
    if (kind == N_ITEM_CONST) return DEF_CONST;
    if (kind == N_ITEM_STATIC) return DEF_STATIC;
    if (kind == N_GENERIC_TYPE) return DEF_GENERIC_TYPE;
    if (kind == N_GENERIC_CONST) return DEF_GENERIC_CONST;
    if (kind == N_GENERIC_LIFETIME) return DEF_GENERIC_LIFETIME;
    return DEF_MACRO;
}

void run(uint d) {
    uint n = def_node(d);
    uint kind = node_kind(n);
    uint role = node_role(n);
    uint p = node_parent(n);
    uint pk = kind_of(p);
    uint what = def_kind_of(kind);
    uint parent = p == NONE ? NONE : res_def(p);
    uint nth = 0u;
    uint sym = SYM_NOTHING;
    uint library = file_flags(tok_file(node_tok(n))) & FILEF_LIBRARY;
    uint flags = library != 0u ? DEFF_LIBRARY : 0u;
    bool field = role == R_FIELD && (pk == N_ITEM_STRUCT || pk == N_ITEM_UNION || pk == N_VARIANT);
    if (kind == N_FILE) {
        flags |= DEFF_CRATE;
        atomicMin(C[library != 0u ? CTL_STD_CRATE : CTL_USER_CRATE], d);
    } else if (makes_def(kind)) {
        uint owner = owner_node(n);
        parent = owner == NONE ? NONE : rnode_defs(owner);
        if (kind != N_ITEM_IMPL && name_of(n) != SYM_UNDERSCORE) sym = name_of(n);
        if (pk == N_ITEM_IMPL || pk == N_ITEM_TRAIT) flags |= DEFF_ASSOC;
        if (pk == N_ITEM_FOREIGN_MOD) flags |= DEFF_FOREIGN;
        if (kind == N_ITEM_MOD && library != 0u && sym - SYM_glam < LIBRARY_CRATES) atomicMin(C[CTL_CRATE_GLAM + sym - SYM_glam], d);
    } else {
        nth = node_nth(n);
        if (field) what = DEF_FIELD;
        else if (kind == N_VARIANT) what = DEF_VARIANT;
        if (!field || kind == N_FIELD) sym = name_of(n);
    }
    uint m = module_node(n);
    uint data = node_data(n);
    uint mark = rnode_mark(n);
    if (what == DEF_STRUCT || what == DEF_UNION || what == DEF_VARIANT)
        flags |= data == SHAPE_TUPLE ? DEFF_TUPLE : data == SHAPE_RECORD ? DEFF_RECORD : 0u;
    if (what == DEF_FN || what == DEF_TRAIT || what == DEF_IMPL || what == DEF_STATIC || what == DEF_CONST || what == DEF_TYPE) {
        if ((data & ITEM_CONST) != 0u) flags |= DEFF_CONST;
        if ((data & ITEM_ASYNC) != 0u) flags |= DEFF_ASYNC;
        if ((data & ITEM_UNSAFE) != 0u) flags |= DEFF_UNSAFE;
        if ((data & ITEM_MUT) != 0u) flags |= DEFF_MUT;
        if ((data & ITEM_DEFAULT) != 0u) flags |= DEFF_DEFAULT;
    }
    if ((mark & RM_SELF) != 0u) flags |= DEFF_SELF;
    if ((mark & RM_ATTR_OVERFLOW) != 0u) flags |= DEFF_INHERIT_OVERFLOW;
    uint body = rnode_body(n);
    uint ty = kind == N_ITEM_FN || makes_def(kind) || kind == N_FIELD || kind == N_GENERIC_CONST ? rnode_ty(n) : NONE;
    if (what == DEF_FIELD && kind != N_FIELD) {
        ty = n;
        body = NONE;
    }
    if (kind == N_FILE) body = NONE;
    if (body != NONE) flags |= what == DEF_IMPL ? DEFF_TRAIT_IMPL : DEFF_BODY;
    bool own = makes_def(kind);
    set_def_kind(d, what);
    set_def_sym(d, sym);
    set_def_parent(d, parent);
    set_def_module(d, m == NONE ? NONE : rnode_defs(m));
    set_def_vis(d, m == NONE ? VIS_PUBLIC : visibility(n, m));
    set_def_flags(d, flags);
    set_def_nth(d, nth);
    set_def_first_generic(d, own ? d + 1u : NONE);
    set_def_n_generic(d, own ? rnode_generics(n) : 0u);
    uint members = kind == N_VARIANT || own ? rnode_members(n) : 0u;
    set_def_first_member(d, kind == N_VARIANT ? rnode_defs(n) : own ? d + 1u + rnode_generics(n) : NONE);
    set_def_n_member(d, members);
    set_def_ty(d, ty);
    set_def_body(d, body);
}
