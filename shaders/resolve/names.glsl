// Names in scopes with imports and globs, and lexical scopes.
// A name is explicit (an item or a named import) or comes through globs, which explicit names shadow.
//@ reads  imp.kind imp.module imp.vis imp.state imp.type_kind imp.type_id imp.value_kind imp.value_id
#include "resolve/defs.glsl"

const uint LOOK_NONE = 0u;
const uint LOOK_FOUND = 1u;
const uint LOOK_PENDING = 2u;
const uint LOOK_AMBIGUOUS = 4u;
const uint LOOK_OUTER = 8u;
const uint LOOK_HIDDEN = 16u;
const uint MAX_GLOBS = 64u;

// kind, id: RES_*. vis: of the item or import. LOOK_OUTER: a generic parameter of an outer item.
// LOOK_HIDDEN: private where it is named.
struct Look {
    uint status;
    uint kind;
    uint id;
    uint vis;
};

// The meaning of one `entry` row in namespace ns.
Look entry_look(uint row, uint ns) {
    Look look = Look(LOOK_NONE, RES_NONE, NONE, VIS_PUBLIC);
    if (row < n_def) {
        if ((namespaces(row) & ns) != 0u) {
            uint kind = def_kind(row);
            look = Look(LOOK_FOUND, ns == NS_VALUE && (kind == DEF_STRUCT || kind == DEF_VARIANT) ? RES_CTOR : RES_DEF, row, def_vis(row));
        }
    } else {
        uint i = row - n_def;
        uint state = imp_state(i);
        if (state == IMPS_PENDING) {
            look.status = LOOK_PENDING;
        } else if (state == IMPS_OK) {
            look.kind = ns == NS_VALUE ? imp_value_kind(i) : imp_type_kind(i);
            look.id = ns == NS_VALUE ? imp_value_id(i) : imp_type_id(i);
            look.vis = imp_vis(i);
            look.status = look.kind == RES_NONE ? LOOK_NONE : LOOK_FOUND;
        } else if (imp_kind(i) != IMP_GLOB) {
            // Reported already: the name is there, and nothing more is said about it.
            look = Look(LOOK_FOUND, RES_ERR, NONE, VIS_PUBLIC);
        }
    }
    return look;
}

// Meaning of `sym` in namespace `ns` (TYPE or VALUE) of `scope`. Rows [skip, skip_end) of `imp` do not count.
Look find_in_scope(uint scope, uint sym, uint ns, uint skip, uint skip_end) {
    Look best = Look(LOOK_NONE, RES_NONE, NONE, VIS_PUBLIC);
    bool waits = false;
    uint scopes[MAX_GLOBS];
    uint vis_of[MAX_GLOBS];
    scopes[0] = scope;
    vis_of[0] = VIS_PUBLIC;
    uint home = NONE;
    uint count = 1u;
    uint v = 0u;
    while (v < count) {
        uint at = entries_of(scopes[v], sym);
        bool explicit_ = false;
        while (at != NONE) {
            uint row = entry_order(at);
            Look look = entry_look(row, ns);
            if (row >= n_def && row - n_def >= skip && row - n_def < skip_end) look.status = LOOK_NONE;
            if (look.status == LOOK_PENDING) waits = true;
            if (look.status == LOOK_FOUND && (v == 0u || can_see(look.vis, home))) {
                explicit_ = true;
                if (v == 0u) waits = false;
                else if (look.vis == VIS_PUBLIC || vis_of[v] != VIS_PUBLIC) look.vis = vis_of[v];
                if (best.status == LOOK_NONE) best = look;
                else if (best.kind != look.kind || best.id != look.id) best.status = LOOK_AMBIGUOUS;
            }
            at = explicit_ ? NONE : entry_after(at);
        }
        at = explicit_ ? NONE : entries_of(scopes[v], SYM_GLOB);
        while (at != NONE) {
            uint i = entry_order(at) - n_def;
            if (v == 0u) home = imp_module(i);
            bool use_ = !(i >= skip && i < skip_end) && (v == 0u || can_see(imp_vis(i), home));
            if (use_ && imp_state(i) == IMPS_PENDING) waits = true;
            if (use_ && imp_state(i) == IMPS_OK) {
                uint target = imp_type_id(i);
                bool known = false;
                for (uint k = 0u; k < count; k++) known = known || scopes[k] == target;
                if (!known && count == MAX_GLOBS) atomicOr(C[CTL_GLOB_LIMIT], 1u);
                if (!known && count < MAX_GLOBS) {
                    scopes[count] = target;
                    vis_of[count] = v == 0u ? imp_vis(i) : vis_of[v];
                    count++;
                }
            }
            at = entry_after(at);
        }
        v++;
    }
    if (waits) best.status |= LOOK_PENDING;
    return best;
}
