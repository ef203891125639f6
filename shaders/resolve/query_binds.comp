// Asks what each lone identifier in a pattern names as a value.
//@ rows bind
//@ reads bind.node bind.sym bind.plain node.kind node.size node.data
//@ writes query.node query.sym query.ns
void run(uint i) {
    uint n = bind_node(i);
    if (node_kind(n) == N_PAT_BIND && node_size(n) == 1u && node_data(n) == 0u) {
        uint q = bind_plain(i);
        set_query_node(q, n);
        set_query_sym(q, bind_sym(i));
        set_query_ns(q, NS_VALUE);
    }
}
