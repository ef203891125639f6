// Lists the first segments that mean nothing; `query_bad` is the scan of the flags.
//@ rows query
//@ reads query.node query.bad
//@ writes bad.node
void run(uint i) {
    uint next = i + 1u < n_query ? query_bad(i + 1u) : n_bad;
    if (next != query_bad(i)) set_bad_node(query_bad(i), query_node(i));
}
