// References without a lifetime where none can be filled in: in types of fields and aliases, and in return types
// of functions without exactly one lifetime to borrow from.
// What has hidden lifetimes (types with lifetime parameters) or named ones is given the benefit of the doubt.
//@ rows jump
//@ reads jump.node res.kind res.id def.n_generic
#include "resolve/tree.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi

const uint MAX_SIGNATURE = 4096u;

void run(uint i) {
    uint n = jump_node(i);
    bool look = node_kind(n) == N_TYPE_REF;
    uint at = n;
    uint p = look ? node_parent(n) : NONE;
    uint fn = NONE;
    uint ret = NONE;
    bool bad = false;
    while (p != NONE) {
        uint kind = node_kind(p);
        uint role = node_role(at);
        bool stop = is_item(kind) || kind == N_TYPE_FN || kind == N_PAREN_ARGS || kind == N_BLOCK || kind == N_EXPR_CLOSURE
            || kind == N_STMT_LET || kind == N_EXPR_CAST || kind == N_ATTR;
        if (kind == N_ITEM_FN && role == R_RET) {
            fn = p;
            ret = at;
        }
        bool field = role == R_FIELD && (kind == N_ITEM_STRUCT || kind == N_ITEM_ENUM || kind == N_ITEM_UNION);
        bool alias = kind == N_ITEM_TYPE && role == R_TYPE && kind_of(node_parent(p)) != N_ITEM_IMPL && kind_of(node_parent(p)) != N_ITEM_TRAIT;
        bad = bad || field || alias || (role == R_VARIANT && kind == N_ITEM_ENUM);
        at = p;
        p = stop ? NONE : node_parent(p);
    }
    uint sources = 0u;
    bool open = false;
    if (fn != NONE) {
        uint begin = first_of(fn);
        uint end = first_of(ret);
        open = marked(fn, RM_SELF) || end - begin > MAX_SIGNATURE;
        for (uint k = begin; k < end && !open; k++) {
            uint kind = node_kind(k);
            bool path = kind == N_TYPE_PATH || kind == N_PATH;
            if (kind == N_LIFETIME || kind == N_GENERIC_LIFETIME || kind == N_TYPE_FN || kind == N_PAREN_ARGS || kind == N_TYPE_DYN) open = true;
            if (path) open = open || (res_kind(k) == RES_SELF_TYPE) || (res_kind(k) == RES_DEF && def_n_generic(res_id(k)) != 0u);
            if (kind == N_TYPE_REF) sources++;
        }
    }
    uint code = bad ? D_LIFETIME_MISSING : sources == 0u ? D_LIFETIME_NO_SOURCE : D_LIFETIME_AMBIGUOUS;
    if (bad || (fn != NONE && !open && sources != 1u)) diag(code, tok_lo(node_tok(n)), tok_hi(node_tok(n)), 0u);
}
