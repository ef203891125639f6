// Asks what the names that mean nothing mean in the other namespace.
//@ rows bad
//@ reads  bad.node rnode.rib
//@ writes query.node query.sym query.ns
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
void run(uint i) {
    uint n = bad_node(i);
    bool crate = node_data(n) == PATH_GLOBAL && node_kind(n) != N_EXPR_FIELD_INIT;
    set_query_node(i, n);
    set_query_sym(i, crate ? SYM_UNDERSCORE : name_of(n));
    set_query_ns(i, wanted(n) == NS_VALUE ? NS_TYPE : NS_VALUE);
}
