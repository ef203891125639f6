// Looks names up among items, generics, crates and primitive types, as they are seen from a node.
//@ rows query
//@ reads query.node query.sym query.ns
//@ writes query.status query.kind query.id query.rib
#include "resolve/lexical.glsl"
void run(uint i) {
    Lexical found = find_lexical(query_node(i), query_sym(i), query_ns(i), true, 0u, 0u);
    // A primitive type is one also where a module of that name is imported (`use std::f32;`).
    Look prim = primitive(query_sym(i));
    bool module = query_ns(i) == NS_TYPE && found.look.kind == RES_DEF && prim.status == LOOK_FOUND && node_role(query_node(i)) != R_QUAL;
    if (module && def_kind(found.look.id) == DEF_MOD) found.look = prim;
    set_query_status(i, (found.look.status & ~LOOK_PENDING) | (found.outer_generic ? LOOK_OUTER : 0u));
    set_query_kind(i, found.look.kind);
    set_query_id(i, found.look.id);
    set_query_rib(i, found.rib);
}
