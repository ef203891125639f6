// Nodes by the pass that lowers them, to be sorted; nodes without code come first.
//@ rows node
//@ reads node.kind node.data mnode.body mnode.key
//@ writes sort_a.key sort_a.value
//@ consts mir_class
#include "mir/tree.glsl"
void run(uint i) {
    uint k = node_kind(i), op = node_data(i), key = k_mir_class(k);
    if (k == N_EXPR_METHOD_CALL && node_ty_callee(i) == NONE && gives_element(i)) key = MCLASS_INDEX;
    if (k == N_EXPR_BINARY && op >= BINOP_EQ && op <= BINOP_GE) key = MCLASS_COMPARISON;
    else if (k == N_MACRO_CALL && macro_kind(i) >= MACRO_CFG) key = MCLASS_TEST;
    set_sort_a_key(i, mnode_body(i) == NONE ? MCLASS_NONE : key);
    set_sort_a_value(i, i);
}
