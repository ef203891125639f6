// Visibility, parameters and generics that the grammar accepts but Rust does not.
//@ share  4
//@ rows   suspect
//@ reads  suspect.node
#include "parse/check.glsl"
#include "parse/check_report.glsl"

bool associated(uint kind) { return kind == N_ITEM_IMPL || kind == N_ITEM_TRAIT; }

void visibility(uint n, uint owner) {
    uint kind = node_kind(owner);
    uint above = node_parent(owner);
    uint place = above == NONE ? N_NONE : node_kind(above);
    if (kind == N_ITEM_IMPL) keep(D_VIS_IMPL_HEAD, OF_NODE, n);
    else if (kind == N_ITEM_FOREIGN_MOD) keep(D_VIS_EXTERN_HEAD, OF_NODE, n);
    else if (kind == N_ITEM_MACRO_RULES) keep(D_VIS_MACRO, OF_NODE, n);
    else if (kind == N_VARIANT || place == N_VARIANT) keep(D_VIS_ENUM, OF_NODE, n);
    else if (node_role(owner) == R_ITEM && place == N_ITEM_TRAIT) keep(D_VIS_TRAIT, OF_NODE, n);
    else if (node_role(owner) == R_ITEM && place == N_ITEM_IMPL && (node_data(above) & ITEM_OF_TRAIT) != 0u) {
        keep(D_VIS_IMPL, OF_NODE, n);
    }
}

void parameter(uint n, uint owner) {
    if (node_kind(n) == N_SELF_PARAM) {
        uint above = node_kind(owner) == N_ITEM_FN ? node_parent(owner) : NONE;
        if (node_nth(n) != 0u) keep(D_UNEXPECTED_SELF, OF_NODE, n);
        else if (above == NONE || !associated(node_kind(above))) keep(D_SELF_NOT_ASSOC, OF_NODE, n);
        return;
    }
    // Patterns are for functions with a body, which is the last child.
    if (node_kind(owner) != N_ITEM_FN || node_role(owner - 1u) == R_BODY) return;
    uint pat = child(n, R_PAT);
    if (pat == NONE) return;
    uint kind = node_kind(pat);
    if (kind == N_PAT_WILD || kind == N_MACRO_CALL || (kind == N_PAT_BIND && node_size(pat) == 1u && node_data(pat) == 0u)) return;
    keep(node_kind(node_parent(owner)) == N_ITEM_FOREIGN_MOD ? D_PATTERN_EXTERN : D_PATTERN_NO_BODY, OF_NODE, pat);
}

void generic(uint n, uint owner) {
    uint before = previous(n, owner);
    bool follows = before != NONE && node_role(before) == R_GENERIC;
    if (node_kind(n) == N_GENERIC_LIFETIME) {
        if (follows && node_kind(before) != N_GENERIC_LIFETIME) keep(D_LIFETIME_ORDER, OF_NODE, n);
        return;
    }
    bool has_default = child(n, R_DEFAULT) != NONE;
    uint kind = node_kind(owner);
    if (has_default && (kind == N_ITEM_FN || kind == N_ITEM_IMPL)) keep(D_DEFAULT_NOT_ALLOWED, OF_NODE, n);
    if (follows && !has_default && node_kind(before) != N_GENERIC_LIFETIME && child(before, R_DEFAULT) != NONE) {
        keep(D_DEFAULT_TRAILING, OF_TOKEN, node_tok(before));
    }
}

void run(uint row) {
    uint n = suspect_node(row), kind = node_kind(n);
    bool is_generic = kind >= N_GENERIC_LIFETIME && kind <= N_GENERIC_CONST;
    if (!is_generic && kind != N_VIS && kind != N_SELF_PARAM && kind != N_PARAM) return;
    uint parent = node_parent(n);
    if (parent == NONE || node_kind(parent) == N_ERROR || poisoned(n)) return;
    if (is_generic) generic(n, parent);
    else if (kind == N_VIS) visibility(n, parent);
    else parameter(n, parent);
    report_kept();
}
