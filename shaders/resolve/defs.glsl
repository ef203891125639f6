// Definitions by scope and name.
//@ reads entry.scope entry.sym entry.group entry.order entry.start entry_slot.row
//@ reads  def.kind def.flags def.vis def.module
#include "lib/hash.glsl"

// Namespaces (NS_*) that a definition has a name in.
uint namespaces(uint d) {
    uint kind = def_kind(d);
    if (kind == DEF_STRUCT) return (def_flags(d) & DEFF_RECORD) != 0u ? NS_TYPE : NS_TYPE | NS_VALUE;
    if (kind == DEF_VARIANT) return NS_TYPE | NS_VALUE;
    if (kind == DEF_FN || kind == DEF_CONST || kind == DEF_STATIC) return NS_VALUE;
    if (kind == DEF_FIELD) return NS_FIELD;
    if (kind == DEF_GENERIC_TYPE || kind == DEF_GENERIC_CONST) return NS_GENERIC;
    if (kind == DEF_GENERIC_LIFETIME) return NS_LIFETIME;
    if (kind == DEF_MACRO) return NS_MACRO;
    return kind == DEF_NONE || kind == DEF_IMPL ? 0u : NS_TYPE;
}

// First position in `entry_order` of the names `sym` of `scope`; NONE if there is none.
uint entries_of(uint scope, uint sym) {
    uint q[HASH_KEYS];
    q[0] = scope;
    q[1] = sym;
    uint group = hash_find(T_entry_slot, T_entry, 0u, 2u, q);
    return group == NONE ? NONE : entry_start(group);
}

// The next position of the same name, or NONE.
uint entry_after(uint at) {
    if (at + 1u >= n_entry) return NONE;
    uint group = entry_group(entry_order(at));
    return entry_group(entry_order(at + 1u)) == group ? at + 1u : NONE;
}

// Definition called `sym` in namespaces `ns` of `scope`, without imports; NONE if there is none.
uint find_def(uint scope, uint sym, uint ns) {
    uint at = entries_of(scope, sym);
    uint found = NONE;
    while (at != NONE) {
        uint row = entry_order(at);
        if (row < n_def && (namespaces(row) & ns) != 0u) {
            found = row;
            at = NONE;
        } else {
            at = entry_after(at);
        }
    }
    return found;
}

// Whether something visible in `vis` can be seen from module `from`.
bool can_see(uint vis, uint from) {
    uint at = from;
    while (vis != VIS_PUBLIC && at != NONE && at != vis) at = def_module(at);
    return vis == VIS_PUBLIC || at == vis;
}
