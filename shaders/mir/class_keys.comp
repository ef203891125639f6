// Nodes by the pass that lowers them, to be sorted; nodes without code come first.
//@ rows node
//@ reads node.kind mnode.body
//@ writes sort_a.key sort_a.value
//@ consts mir_class
void run(uint i) {
    set_sort_a_key(i, mnode_body(i) == NONE ? MCLASS_NONE : k_mir_class(node_kind(i)));
    set_sort_a_value(i, i);
}
