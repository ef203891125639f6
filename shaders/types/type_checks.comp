// Type aliases that lead back to themselves, `_` in signatures, `!` but as a result, methods of primitive types.
//@ kinds  ITEM_TYPE ITEM_IMPL TYPE_INFER TYPE_NEVER
//@ reads  res.kind res.id res.def res.owner def.kind def.ty def.flags
//@ writes uf.parent
//@ consts node_class
#include "types/ast.glsl"
#include "types/error.glsl"

// Whether type alias d leads back to itself through aliases only.
bool cyclic(uint d) {
    uint at = d;
    uint steps = 0u;
    bool run = true;
    bool found = false;
    while (run) {
        uint n = def_ty(at);
        while (n != NONE && node_kind(n) == N_TYPE_PAREN) n = child(n, R_ELEM);
        steps++;
        if (n == NONE || (node_kind(n) != N_TYPE_PATH) || res_kind(n) != RES_DEF || def_kind(res_id(n)) != DEF_TYPE) {
            run = false;
        } else {
            at = res_id(n);
            found = at == d || steps > 64u;
            run = !found;
        }
    }
    return found;
}

// `_` is for bodies: whether type node n is part of a signature.
bool in_signature(uint n) {
    uint p = node_parent(n);
    uint role = node_role(n);
    while (p != NONE && k_node_class(node_kind(p)) == NC_TYPE) {
        role = node_role(p);
        p = node_parent(p);
    }
    if (p == NONE) return true;
    uint kind = node_kind(p);
    if (kind == N_PARAM) return node_kind(node_parent(p)) == N_ITEM_FN;
    return kind == N_ITEM_FN || kind == N_FIELD || kind == N_ITEM_CONST || kind == N_ITEM_STATIC
        || kind == N_ITEM_STRUCT || kind == N_VARIANT || kind == N_ITEM_TYPE || kind == N_ITEM_IMPL;
}

// Inherent methods are for types of this crate.
void methods(uint n) {
    uint of = child(n, R_SELF_TYPE), d = res_owner(n);
    if (of == NONE || child(n, R_TRAIT) != NONE || d == NONE || (def_flags(d) & DEFF_LIBRARY) != 0u) return;
    uint kind = node_kind(of);
    bool primitive = kind == N_TYPE_REF || kind == N_TYPE_PTR || kind == N_TYPE_SLICE || kind == N_TYPE_TUPLE || kind == N_TYPE_ARRAY
        || kind == N_TYPE_FN || kind == N_TYPE_NEVER || (kind == N_TYPE_PATH && res_kind(of) == RES_PRIM);
    if (!primitive) return;
    uint inner = kind == N_TYPE_REF ? child(of, R_TYPE) : NONE;
    bool moved = inner != NONE;
    type_error(moved ? D_PRIMITIVE_IMPL_REF : D_PRIMITIVE_IMPL, n, inner, 0u, 0u, of, HOW_HEAD);
}

void run(uint n) {
    uint kind = node_kind(n);
    uint code = 0u;
    if (kind == N_ITEM_TYPE && res_def(n) != NONE && cyclic(res_def(n))) code = D_TYPE_CYCLE;
    if (kind == N_TYPE_INFER && in_signature(n)) code = D_INFER_IN_SIGNATURE;
    // Those of the library have methods of primitive types.
    if (kind == N_TYPE_NEVER && node_role(n) != R_RET) {
        type_error(D_NEVER_TYPE, n);
        code = 0u;
    }
    if (kind == N_ITEM_IMPL) methods(n);
    if (code != 0u) {
        set_uf_parent(3u * n, TY_ERROR);
        type_error(code, n);
    }
}
