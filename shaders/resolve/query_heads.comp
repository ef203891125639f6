// Asks for the first segments that are not settled: `head_ask` is the scan of the flags.
//@ rows head
//@ reads  head.node head.ask rnode.rib
//@ writes query.node query.sym query.ns
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
void run(uint i) {
    uint next = i + 1u < n_head ? head_ask(i + 1u) : n_query;
    uint q = head_ask(i);
    if (next != q) {
        uint n = head_node(i);
        uint sym = name_of(n);
        bool last = node_kind(n) == N_EXPR_FIELD_INIT || node_role(n) != R_QUAL;
        set_query_node(q, n);
        // `::name` means a crate or nothing.
        bool crate = node_data(n) == PATH_GLOBAL && node_kind(n) != N_EXPR_FIELD_INIT;
        set_query_sym(q, crate ? SYM_UNDERSCORE : sym);
        // `Self` as a value is the type's constructor.
        set_query_ns(q, last && sym != SYM_Self ? wanted(n) : NS_TYPE);
    }
}
