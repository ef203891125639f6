// Takes the answers for first segments; those without one are on the list of what is wrong (query.bad).
//@ rows query
//@ reads  query.node query.status query.kind query.id query.rib
//@ writes res.kind res.id query.bad
#include "resolve/tree.glsl"
void run(uint i) {
    uint n = query_node(i);
    uint look = query_status(i);
    uint rib = query_rib(i);
    bool found = (look & 5u) != 0u;
    uint bad = 0u;
    if (found && res_kind(n) == RES_LOCAL) {
        // The innermost of the two: the binding, if the block with the item contains it.
        found = rib != NONE && marked(rib, RM_ITEMS) && inside(n, rib) && !inside(res_id(n), rib);
    }
    if (found) {
        set_res_kind(n, (look & 8u) != 0u ? RES_ERR : query_kind(i));
        set_res_id(n, query_id(i));
        bad = (look & 8u) != 0u ? 1u : 0u;
    } else if (res_kind(n) == RES_NONE) {
        bad = 1u;
    }
    set_query_bad(i, bad);
}
