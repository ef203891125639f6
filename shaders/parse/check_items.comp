// Items that the grammar accepts but Rust does not: bodies, places, visibility, parameters, generics.
//@ rows   suspect
//@ reads  suspect.node
//@ reads  tok.sym
//@ consts misplaced
#include "parse/check.glsl"

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

void body(uint n, uint role, uint place, uint free_code, uint impl_code) {
    if (child(n, role) != NONE || place == N_ITEM_TRAIT || place == N_ITEM_FOREIGN_MOD) return;
    if (role == R_BODY && intrinsic(n)) return;
    report_item(place == N_ITEM_IMPL ? impl_code : free_code, n, true);
}

void item(uint n, uint kind, uint place) {
    uint data = node_data(n);
    bool foreign = place == N_ITEM_FOREIGN_MOD;
    if (kind == N_ITEM_FN) {
        body(n, R_BODY, place, D_FREE_FUNCTION_NO_BODY, D_ASSOC_FUNCTION_NO_BODY);
        if (foreign && child(n, R_BODY) != NONE) report_token(D_EXTERN_FN_BODY, node_tok(n), 0u);
        if ((data & ITEM_ASYNC) != 0u && edition(n) == 0u) report_token(D_ASYNC_2015, node_first_tok(n), 0u);
    } else if (kind == N_ITEM_CONST) {
        if (foreign) report_token(D_EXTERN_CONST, node_tok(n), 0u);
        else body(n, R_INIT, place, D_FREE_CONSTANT_NO_BODY, D_ASSOC_CONSTANT_NO_BODY);
    } else if (kind == N_ITEM_STATIC) {
        if (associated(place)) report_item(D_ASSOC_STATIC, n, false);
        else body(n, R_INIT, place, D_FREE_STATIC_NO_BODY, D_FREE_STATIC_NO_BODY);
        if (foreign && child(n, R_INIT) != NONE) report_token(D_EXTERN_STATIC_BODY, node_tok(n), 0u);
    } else if (kind == N_ITEM_TYPE) {
        body(n, R_TYPE, place, D_FREE_TYPE_NO_BODY, D_ASSOC_TYPE_NO_BODY);
    } else {
        uint code = associated(place) ? k_misplaced(2u * kind) : foreign ? k_misplaced(2u * kind + 1u) : 0u;
        if (code != 0u) report_item(code, n, false);
    }
    if ((data & ITEM_SAFE) != 0u && !foreign && (kind == N_ITEM_FN || kind == N_ITEM_STATIC)) {
        report_item(D_SAFE_OUTSIDE, n, false);
    }
    if (kind == N_ITEM_MOD && (data & ITEM_UNSAFE) != 0u) report_token(D_UNSAFE_MOD, node_first_tok(n), 0u);
    if (kind == N_ITEM_UNION && child(n, R_FIELD) == NONE) report_item(D_EMPTY_UNION, n, false);
    if (kind == N_ITEM_IMPL && (data & (ITEM_NEGATIVE | ITEM_UNSAFE | ITEM_DEFAULT)) != 0u) {
        uint type = child(n, R_SELF_TYPE);
        if (type != NONE && (data & ITEM_OF_TRAIT) == 0u) {
            if ((data & ITEM_NEGATIVE) != 0u) report(D_INHERENT_NEGATIVE, type);
            if ((data & ITEM_UNSAFE) != 0u) report(D_INHERENT_UNSAFE, type);
            if ((data & ITEM_DEFAULT) != 0u) report(D_INHERENT_DEFAULT, type);
        }
    }
}

void visibility(uint n, uint owner) {
    uint kind = node_kind(owner);
    uint above = node_parent(owner);
    uint place = above == NONE ? N_NONE : node_kind(above);
    if (kind == N_ITEM_IMPL) report(D_VIS_IMPL_HEAD, n);
    else if (kind == N_ITEM_FOREIGN_MOD) report(D_VIS_EXTERN_HEAD, n);
    else if (kind == N_ITEM_MACRO_RULES) report(D_VIS_MACRO, n);
    else if (kind == N_VARIANT || place == N_VARIANT) report(D_VIS_ENUM, n);
    else if (node_role(owner) == R_ITEM && place == N_ITEM_TRAIT) report(D_VIS_TRAIT, n);
    else if (node_role(owner) == R_ITEM && place == N_ITEM_IMPL && (node_data(above) & ITEM_OF_TRAIT) != 0u) {
        report(D_VIS_IMPL, n);
    }
}

void parameter(uint n, uint owner) {
    if (node_kind(n) == N_SELF_PARAM) {
        uint above = node_kind(owner) == N_ITEM_FN ? node_parent(owner) : NONE;
        if (node_nth(n) != 0u) report(D_UNEXPECTED_SELF, n);
        else if (above == NONE || !associated(node_kind(above))) report(D_SELF_NOT_ASSOC, n);
        return;
    }
    // Patterns are for functions with a body, which is the last child.
    if (node_kind(owner) != N_ITEM_FN || node_role(owner - 1u) == R_BODY) return;
    uint pat = child(n, R_PAT);
    if (pat == NONE) return;
    uint kind = node_kind(pat);
    if (kind == N_PAT_WILD || kind == N_MACRO_CALL || (kind == N_PAT_BIND && node_size(pat) == 1u && node_data(pat) == 0u)) return;
    report(node_kind(node_parent(owner)) == N_ITEM_FOREIGN_MOD ? D_PATTERN_EXTERN : D_PATTERN_NO_BODY, pat);
}

void generic(uint n, uint owner) {
    uint before = previous(n, owner);
    bool follows = before != NONE && node_role(before) == R_GENERIC;
    if (node_kind(n) == N_GENERIC_LIFETIME) {
        if (follows && node_kind(before) != N_GENERIC_LIFETIME) report(D_LIFETIME_ORDER, n);
        return;
    }
    bool has_default = child(n, R_DEFAULT) != NONE;
    uint kind = node_kind(owner);
    if (has_default && (kind == N_ITEM_FN || kind == N_ITEM_IMPL)) report(D_DEFAULT_NOT_ALLOWED, n);
    if (follows && !has_default && node_kind(before) != N_GENERIC_LIFETIME && child(before, R_DEFAULT) != NONE) {
        report_token(D_DEFAULT_TRAILING, node_tok(before), 0u);
    }
}

void run(uint row) {
    uint n = suspect_node(row);
    uint kind = node_kind(n);
    bool is_item = kind >= N_ITEM_FN && kind <= N_ITEM_MACRO_DEF;
    bool is_generic = kind >= N_GENERIC_LIFETIME && kind <= N_GENERIC_CONST;
    if (!is_item && !is_generic && kind != N_VIS && kind != N_SELF_PARAM && kind != N_PARAM) return;
    uint parent = node_parent(n);
    if (parent == NONE || node_kind(parent) == N_ERROR || poisoned(n)) return;
    if (is_item) item(n, kind, node_kind(parent));
    else if (is_generic) generic(n, parent);
    else if (kind == N_VIS) visibility(n, parent);
    else parameter(n, parent);
}
