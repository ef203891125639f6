// Names that are defined twice in one scope, by items, imports, fields, variants or generic parameters.
//@ rows entry
//@ reads  def.node imp.node tok.kind
#include "resolve/names.glsl"
#include "resolve/tree.glsl"
#include "resolve/report.glsl"
#include "resolve/item_end.glsl"

// Namespaces that an entry fills.
uint fills(uint row) {
    if (row < n_def) return namespaces(row);
    uint i = row - n_def;
    if (imp_state(i) != IMPS_OK || imp_kind(i) == IMP_GLOB) return 0u;
    return (imp_type_kind(i) > RES_ERR ? NS_TYPE : 0u) | (imp_value_kind(i) > RES_ERR ? NS_VALUE : 0u);
}

uint named_at(uint row) { return row < n_def ? def_node(row) : imp_node(row - n_def); }

void run(uint row) {
    uint group = entry_group(row);
    if (group == NONE || group == row) return;
    uint mine = fills(row);
    if (mine == 0u) return;
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
    uint scope = entry_scope(row);
    uint space = (both & NS_TYPE) != 0u ? 0u : D_DEFINED_TWICE_VALUE - D_DEFINED_TWICE_TYPE;
    bool imports = row >= n_def;
    uint sk = scope >= SCOPE_BLOCK ? DEF_NONE : def_kind(scope);
    uint word = scope >= SCOPE_BLOCK ? SYM_block : sk == DEF_ENUM ? SYM_enum : sk == DEF_TRAIT ? SYM_trait : SYM_module;
    // The items of an impl may come from several impls of the same type: types compares those.
    bool report = sk != DEF_IMPL || (both & NS_GENERIC) != 0u;
    uint code = D_DEFINED_TWICE_TYPE + space;
    if (imports) code = (other >= n_def ? D_IMPORTED_TWICE_TYPE : D_IMPORT_CONFLICT_TYPE) + space;
    else if ((both & NS_FIELD) != 0u) code = D_DECLARED_TWICE;
    else if ((both & (NS_GENERIC | NS_LIFETIME)) != 0u) code = D_GENERIC_TWICE;
    if (imports && other < n_def && m > n) {
        // The item stands after the import.
        code = D_ITEM_CONFLICT_TYPE + space;
        uint swap = n;
        n = m;
        m = swap;
    }
    if (node_kind(node_parent(n)) == N_USE_RENAME) n = node_parent(n);
    if (node_kind(node_parent(m)) == N_USE_RENAME) m = node_parent(m);
    uint end = item_end(n);
    uint end2 = item_end(m);
    if (report) diag_full(code, tok_lo(node_first_tok(n)), tok_hi(end), sym, word, 0u, tok_lo(node_first_tok(m)), tok_hi(end2));
}
