// Items that the grammar accepts but Rust does not: bodies and places.
//@ share  4
//@ rows   suspect
//@ reads  suspect.node
//@ reads  tok.sym
//@ consts misplaced
#include "parse/check.glsl"
#include "parse/check_report.glsl"

bool associated(uint kind) { return kind == N_ITEM_IMPL || kind == N_ITEM_TRAIT; }

// `#[rustc_intrinsic]` functions have no body.
bool intrinsic(uint n) {
    uint c = last_child(n);
    bool found = false;
    while (c != NONE && !found) {
        found = node_kind(c) == N_ATTR && node_size(c) > 1u && tok_sym(node_tok(c - 1u)) == SYM_rustc_intrinsic;
        c = previous(c, n);
    }
    return found;
}

void item(uint n, uint kind, uint place) {
    uint data = node_data(n), name = node_tok(n), first = node_first_tok(n);
    bool foreign = place == N_ITEM_FOREIGN_MOD, in_impl = place == N_ITEM_IMPL;
    bool function = kind == N_ITEM_FN, constant = kind == N_ITEM_CONST, statics = kind == N_ITEM_STATIC, alias = kind == N_ITEM_TYPE;
    // The part that the kind of item is asked for.
    uint part = child(n, function ? R_BODY : constant || statics ? R_INIT : alias ? R_TYPE : kind == N_ITEM_UNION ? R_FIELD : R_SELF_TYPE);

    if (foreign && constant) keep(D_EXTERN_CONST, OF_TOKEN, name);
    if (associated(place) && statics) keep(D_ASSOC_STATIC, OF_ITEM, n);
    uint code = 0u;
    if (function) code = in_impl ? D_ASSOC_FUNCTION_NO_BODY : D_FREE_FUNCTION_NO_BODY;
    if (constant) code = in_impl ? D_ASSOC_CONSTANT_NO_BODY : D_FREE_CONSTANT_NO_BODY;
    if (statics && !in_impl) code = D_FREE_STATIC_NO_BODY;
    if (alias) code = in_impl ? D_ASSOC_TYPE_NO_BODY : D_FREE_TYPE_NO_BODY;
    if (part != NONE || place == N_ITEM_TRAIT || foreign) code = 0u;
    if (function && code != 0u) code = intrinsic(n) ? 0u : code;
    if (code != 0u) keep(code, OF_BODILESS, n);
    if (foreign && part != NONE && (function || statics)) keep(function ? D_EXTERN_FN_BODY : D_EXTERN_STATIC_BODY, OF_TOKEN, name);
    if (function && (data & ITEM_ASYNC) != 0u && edition(n) == 0u) keep(D_ASYNC_2015, OF_TOKEN, first);
    if (!function && !constant && !statics && !alias) {
        code = associated(place) ? k_misplaced(2u * kind) : foreign ? k_misplaced(2u * kind + 1u) : 0u;
        if (code != 0u) keep(code, OF_ITEM, n);
    }
    if ((data & ITEM_SAFE) != 0u && !foreign && (function || statics)) keep(D_SAFE_OUTSIDE, OF_ITEM, n);
    if (kind == N_ITEM_MOD && (data & ITEM_UNSAFE) != 0u) keep(D_UNSAFE_MOD, OF_TOKEN, first);
    if (kind == N_ITEM_UNION && part == NONE) keep(D_EMPTY_UNION, OF_ITEM, n);
    if (kind == N_ITEM_IMPL && part != NONE && (data & ITEM_OF_TRAIT) == 0u) {
        if ((data & ITEM_NEGATIVE) != 0u) keep(D_INHERENT_NEGATIVE, OF_NODE, part);
        if ((data & ITEM_UNSAFE) != 0u) keep(D_INHERENT_UNSAFE, OF_NODE, part);
        if ((data & ITEM_DEFAULT) != 0u) keep(D_INHERENT_DEFAULT, OF_NODE, part);
    }
}

void run(uint row) {
    uint n = suspect_node(row), kind = node_kind(n);
    if (kind < N_ITEM_FN || kind > N_ITEM_MACRO_DEF) return;
    uint parent = node_parent(n);
    if (parent == NONE || node_kind(parent) == N_ERROR || poisoned(n)) return;
    item(n, kind, node_kind(parent));
    report_kept();
}
