// Names that are defined twice in one scope, by items, imports, fields, variants or generic parameters.
//@ rows entry
//@ reads def.node imp.name imp.node
#include "resolve/names.glsl"
#include "resolve/tree.glsl"
#include "resolve/report.glsl"

// Namespaces that an entry fills.
uint fills(uint row) {
    if (row < n_def) return namespaces(row);
    uint i = row - n_def;
    if (imp_state(i) != IMPS_OK || imp_kind(i) == IMP_GLOB) return 0u;
    return (imp_type_kind(i) != RES_NONE ? NS_TYPE : 0u) | (imp_value_kind(i) != RES_NONE ? NS_VALUE : 0u);
}

uint named_at(uint row) { return row < n_def ? def_node(row) : imp_node(row - n_def); }

void run(uint row) {
    uint group = entry_group(row);
    if (group == NONE || group == row) return;
    uint mine = fills(row);
    uint at = entry_start(group);
    uint other = NONE;
    uint both = 0u;
    while (at != NONE) {
        uint k = entry_order(at);
        both = k == row ? 0u : fills(k) & mine;
        // Items come first in a group, so an import meets the item, and the later item the earlier one.
        if (k >= row) at = NONE;
        else if (both != 0u) {
            other = k;
            at = NONE;
        } else at = entry_after(at);
    }
    if (other == NONE || (both & NS_MACRO) != 0u) return;
    uint n = named_at(row);
    uint m = named_at(other);
    uint sym = entry_sym(row);
    uint lo = tok_lo(node_tok(n));
    uint hi = tok_hi(node_tok(n));
    uint lo2 = tok_lo(node_tok(m));
    uint hi2 = tok_hi(node_tok(m));
    uint scope = entry_scope(row);
    uint code = D_DEFINED_TWICE_TYPE;
    uint word = SYM_mod;
    if (row >= n_def) {
        code = other >= n_def ? D_IMPORTED_TWICE : D_IMPORT_CONFLICT;
        lo = tok_lo(node_first_tok(n));
        if (other >= n_def) lo2 = tok_lo(node_first_tok(m));
    } else if ((both & NS_FIELD) != 0u) {
        code = D_DECLARED_TWICE;
        lo = tok_lo(node_first_tok(n));
        hi = tok_hi(node_last_tok(n));
        lo2 = tok_lo(node_first_tok(m));
        hi2 = tok_hi(node_last_tok(m));
    } else if ((both & (NS_GENERIC | NS_LIFETIME)) != 0u) {
        code = D_GENERIC_TWICE;
    } else {
        code = (both & NS_TYPE) != 0u ? D_DEFINED_TWICE_TYPE : D_DEFINED_TWICE_VALUE;
        bool block = scope >= SCOPE_BLOCK;
        uint sk = block ? DEF_NONE : def_kind(scope);
        if (sk == DEF_IMPL) return;
        word = block ? SYM_block : sk == DEF_ENUM ? SYM_enum : sk == DEF_TRAIT ? SYM_trait : SYM_module;
        // The span is the item's head: to its name, parameters and return type.
        lo = tok_lo(node_first_tok(n));
        lo2 = tok_lo(node_first_tok(m));
        hi = tok_hi(node_last_tok(n));
        hi2 = tok_hi(node_last_tok(m));
        if (node_size(n) > 1u && node_kind(n) == N_ITEM_FN && node_role(n - 1u) == R_BODY) hi = tok_hi(node_first_tok(n - 1u) - 1u);
        if (node_size(m) > 1u && node_kind(m) == N_ITEM_FN && node_role(m - 1u) == R_BODY) hi2 = tok_hi(node_first_tok(m - 1u) - 1u);
        if (node_kind(n) == N_ITEM_ENUM || node_kind(n) == N_ITEM_STRUCT || node_kind(n) == N_ITEM_MOD || node_kind(n) == N_ITEM_TRAIT || node_kind(n) == N_ITEM_UNION)
            hi = tok_hi(node_tok(n));
        if (node_kind(m) == N_ITEM_ENUM || node_kind(m) == N_ITEM_STRUCT || node_kind(m) == N_ITEM_MOD || node_kind(m) == N_ITEM_TRAIT || node_kind(m) == N_ITEM_UNION)
            hi2 = tok_hi(node_tok(m));
    }
    diag_full(code, lo, hi, sym, word, 0u, lo2, hi2);
}
