// Row count of the table that is parallel to `node`.
//@ grid 1
//@ local 1
//@ reads node.kind
//@ counts cnode
void main() { set_n_cnode(n_node); }
