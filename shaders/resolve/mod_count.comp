// Counts the module items.
//@ rows node
//@ reads node.kind
//@ writes rnode.defs rnode.imports
void run(uint n) { set_rnode_defs(n, node_kind(n) == N_ITEM_MOD ? 1u : 0u); }
