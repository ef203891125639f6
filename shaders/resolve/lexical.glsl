// The meaning of a single name where it stands: blocks, generics, module, crates, primitive types.
//@ reads file.flags
#include "resolve/names.glsl"
#include "resolve/scope.glsl"

// Flags of a lexical lookup: crossed an item's border (generics of outer items cannot be used).
struct Lexical {
    Look look;
    bool outer_generic;
    uint rib;
};

Look extern_crate(uint sym) {
    bool known = sym == SYM_std || sym == SYM_core || sym == SYM_alloc;
    // rust-gpu's crate: what kernels use of it is part of the library of kernels.
    known = known || (sym == SYM_spirv_std && C[CTL_TARGET] != TARGET_X86_64);
    if (known && C[CTL_STD_CRATE] != NONE) return Look(LOOK_FOUND, RES_DEF, C[CTL_STD_CRATE], VIS_PUBLIC);
    // Other crates of which it has a part.
    uint module = sym - SYM_glam < LIBRARY_CRATES ? C[CTL_CRATE_GLAM + min(sym - SYM_glam, LIBRARY_CRATES - 1u)] : NONE;
    if (module != NONE) return Look(LOOK_FOUND, RES_DEF, module, VIS_PUBLIC);
    return Look(LOOK_NONE, RES_NONE, NONE, VIS_PUBLIC);
}

Look primitive(uint sym) {
    uint prim = sym - SYM_i8;
    if (sym >= SYM_i8 && prim <= PRIM_STR) return Look(LOOK_FOUND, RES_PRIM, prim, VIS_PUBLIC);
    return Look(LOOK_NONE, RES_NONE, NONE, VIS_PUBLIC);
}

// Looks for `sym` from node n outwards. `generics`: type and const parameters and `Self` count too. The result's rib
// is the node where it was found.
Lexical find_lexical(uint n, uint sym, uint ns, bool generics, uint skip, uint skip_end) {
    Lexical result = Lexical(Look(LOOK_NONE, RES_NONE, NONE, VIS_PUBLIC), false, NONE);
    bool waits = false;
    bool crossed = false;
    uint r = n == NONE ? NONE : rnode_rib(n);
    bool run = r != NONE;
    while (run) {
        uint kind = node_kind(r);
        bool module = kind == N_FILE || kind == N_ITEM_MOD;
        bool block = marked(r, RM_ITEMS);
        if (module || block) {
            uint scope = block ? r | SCOPE_BLOCK : def_of(r);
            result.look = find_in_scope(scope, sym, ns, skip, skip_end);
            waits = waits || (result.look.status & LOOK_PENDING) != 0u;
        } else if (generics && marked(r, RM_GENERICS)) {
            uint d = find_def(def_of(r), sym, NS_GENERIC);
            bool fits = d != NONE && (def_kind(d) == DEF_GENERIC_CONST) == (ns == NS_VALUE);
            if (fits) {
                result.look = Look(LOOK_FOUND, RES_DEF, d, VIS_PUBLIC);
                result.outer_generic = crossed;
            }
        }
        if (generics && !module && !block && sym == SYM_Self && ns == NS_TYPE) {
            if (kind == N_ITEM_IMPL || kind == N_ITEM_TRAIT || kind == N_ITEM_STRUCT || kind == N_ITEM_ENUM || kind == N_ITEM_UNION) {
                result.look = Look(LOOK_FOUND, RES_SELF_TYPE, def_of(r), VIS_PUBLIC);
                result.outer_generic = crossed;
            }
        }
        result.rib = r;
        run = !module && (result.look.status & (LOOK_FOUND | LOOK_AMBIGUOUS)) == 0u;
        if (run) {
            // Associated items see the generics of their impl or trait, nested items nothing of what is around them.
            uint up = rnode_rib(r);
            if (is_item(kind) && up != NONE && node_kind(up) != N_ITEM_IMPL && node_kind(up) != N_ITEM_TRAIT) crossed = true;
            r = up;
            run = r != NONE;
        }
    }
    if ((result.look.status & (LOOK_FOUND | LOOK_AMBIGUOUS)) == 0u && ns == NS_TYPE) {
        result.rib = NONE;
        result.look = extern_crate(sym);
        if (result.look.status == LOOK_NONE) result.look = primitive(sym);
    }
    if (waits) result.look.status |= LOOK_PENDING;
    return result;
}
