// Bindings by body and name.
//@ reads bind.node bind.body bind.sym bind.start bind.end bind.group bind.order bind.begin bind.canon bind.top
//@ reads bind_slot.row
#include "lib/hash.glsl"

uint bind_group_of(uint body, uint sym) {
    uint q[HASH_KEYS];
    q[0] = body;
    q[1] = sym;
    return hash_find(T_bind_slot, T_bind, 1u, 2u, q);
}

// Position in `bind_order` of the last binding of a group with node < n; the position before its first one plus
// n_bind is never reached, so NONE says there is none.
uint last_before(uint group, uint n) {
    uint low = bind_begin(group);
    uint high = low + 1u;
    // Gallop, then halve: groups are short.
    uint step_ = 1u;
    bool run = true;
    while (run) {
        uint at = low + step_;
        run = at < n_bind;
        if (run) run = bind_group(bind_order(at)) == group && bind_node(bind_order(at)) < n;
        if (run) step_ *= 2u;
    }
    uint a = low;
    uint b = min(low + step_, n_bind);
    while (a < b) {
        uint mid = (a + b) / 2u;
        uint row = bind_order(mid);
        if (bind_group(row) == group && bind_node(row) < n) a = mid + 1u;
        else b = mid;
    }
    return a == low ? NONE : a - 1u;
}

// Row of the binding that name `sym` at node n of `body` means, or NONE.
uint find_local(uint body, uint sym, uint n) {
    uint group = body == NONE ? NONE : bind_group_of(body, sym);
    uint at = group == NONE ? NONE : last_before(group, n);
    uint found = NONE;
    while (at != NONE) {
        uint row = bind_order(at);
        if (bind_start(row) < n && n < bind_end(row)) {
            found = row;
            at = NONE;
        } else {
            at = at == bind_begin(group) ? NONE : at - 1u;
        }
    }
    return found;
}
