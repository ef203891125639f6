// New ids of the modules' nodes.
//@ rows   modfile
//@ reads  pnode.at
//@ writes modfile.node
void run(uint i) { set_modfile_node(i, pnode_at(modfile_node(i))); }
